"""How members are assumed to spend their points: past orders cannot tell, so it is an assumption of the report."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from ..errors import BacktestError

Chooser = Callable[[], bool]
"""Asked at each order where points could be spent; whether the member spends all that may be spent."""


@dataclass(frozen=True, slots=True)
class Spending:
    """The chance, from 0 to 1, that a member who can spend points at an order does so, as many as are accepted."""

    chance: float
    name: str

    def chooser(self, seed: int, customer: str) -> Chooser | None:
        """Return how one customer decides, None for never; the same for the same seed, whatever the others do."""
        if self.chance <= 0:
            return None
        if self.chance >= 1:
            return lambda: True
        # Not for secrets: the report has to come out the same again.
        draw = Random(f"{seed}:{customer}").random  # noqa: S311
        return lambda: draw() < self.chance


NEVER = Spending(0, "never")
EAGER = Spending(1, "eager")
MIDDLE = Spending(0.6, "rate=0.6")


def parse_spending(text: str) -> Spending:
    """Return what `eager`, `never` or `rate=0.6` says.

    Raises:
        BacktestError: it is neither of them, or the rate is not from 0 to 1.

    """
    if text in ("never", "eager"):
        return NEVER if text == "never" else EAGER
    match = re.fullmatch(r"rate=(\d+(?:\.\d+)?)", text)
    if match is None or float(match[1]) > 1:
        raise BacktestError([f'--redemption {text}: enter eager, never or a rate from 0 to 1, such as "rate=0.6".'])
    return Spending(float(match[1]), text)


def spread_around(chosen: Spending) -> list[Spending]:
    """Return a low, a middle and a high assumption; the chosen one is the middle where it is neither end."""
    return [NEVER, chosen if 0 < chosen.chance < 1 else MIDDLE, EAGER]
