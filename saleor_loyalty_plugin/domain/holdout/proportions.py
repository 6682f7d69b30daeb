"""The difference of two shares, and whether the sides have the sizes that they should have (rule 43)."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import erfc, hypot, sqrt

from .intervals import Interval, Z

RATIO_P = 0.001
LEAST_EXPECTED = 5
"""The chi-square distribution says nothing of sides that should have fewer members."""


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    count: int
    of: int

    @property
    def rate(self) -> float:
        return self.count / self.of

    def wilson(self) -> tuple[float, float]:
        """Return the ends of Wilson's interval."""
        width = 1 + Z * Z / self.of
        center = (self.rate + Z * Z / (2 * self.of)) / width
        reach = Z * sqrt(self.rate * (1 - self.rate) / self.of + (Z / (2 * self.of)) ** 2) / width
        return center - reach, center + reach


def difference_of_shares(treated: Share, held_out: Share) -> Interval:
    """Return the difference of two shares by Newcombe's method: Wilson's intervals combined."""
    low_treated, high_treated = treated.wilson()
    low_held_out, high_held_out = held_out.wilson()
    estimate = treated.rate - held_out.rate
    return Interval(
        estimate,
        estimate - hypot(treated.rate - low_treated, high_held_out - held_out.rate),
        estimate + hypot(high_treated - treated.rate, held_out.rate - low_held_out),
    )


@dataclass(frozen=True, slots=True)
class Cohort:
    """Members who were parted by the same percentages: how many, and the share of them who should be held out."""

    members: int
    share: float


@dataclass(frozen=True, slots=True)
class SampleRatio:
    """How many members should be held out of those who are compared: the mean, and its variance."""

    members: int
    expected: float
    variance: float

    @classmethod
    def of(cls, cohorts: Iterable[Cohort]) -> "SampleRatio":
        cohorts = list(cohorts)
        return cls(
            members=sum(each.members for each in cohorts),
            expected=sum(each.members * each.share for each in cohorts),
            variance=sum(each.members * each.share * (1 - each.share) for each in cohorts),
        )

    def chi_square(self, held_out: int) -> float:
        """Return Pearson's figure, of one degree of freedom, for so many who are held out."""
        return (held_out - self.expected) ** 2 / self.variance

    def p_value(self, held_out: int) -> float:
        """Return how likely chance alone makes the sides differ from the plan as much, or more."""
        return erfc(sqrt(self.chi_square(held_out) / 2))

    def is_broken(self, held_out: int) -> bool:
        """Return whether something other than chance parted the sides."""
        if min(self.expected, self.members - self.expected) < LEAST_EXPECTED:
            return False
        return self.p_value(held_out) < RATIO_P
