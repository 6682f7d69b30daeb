"""An estimate with its 95 % interval."""

from dataclasses import dataclass
from statistics import NormalDist

CONFIDENCE = 0.95
TAIL = (1 + CONFIDENCE) / 2
Z = NormalDist().inv_cdf(TAIL)
"""How many standard errors the interval reaches to each side, where the normal distribution holds."""


@dataclass(frozen=True, slots=True)
class Interval:
    """A difference, treated less held out. Floats: it is an estimate, and no amount that anybody is owed."""

    estimate: float
    low: float
    high: float

    @classmethod
    def around(cls, estimate: float, reach: float) -> "Interval":
        return cls(estimate, estimate - reach, estimate + reach)

    def scaled(self, factor: float, *, less: float = 0) -> "Interval":
        """Return the interval of `factor` (0 or more) times what was estimated, less what is known for sure."""
        return Interval(self.estimate * factor - less, self.low * factor - less, self.high * factor - less)
