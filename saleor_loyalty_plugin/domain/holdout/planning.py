"""How many members it takes to see an effect, and what so many can show, before anything starts (rule 43)."""

from dataclasses import dataclass
from fractions import Fraction
from math import ceil, sqrt
from statistics import NormalDist

from .intervals import Z

POWER = 0.8
REACH = Z + NormalDist().inv_cdf(POWER)


@dataclass(frozen=True, slots=True)
class PlannedSides:
    """Members on each side."""

    treated: int
    held_out: int

    @property
    def members(self) -> int:
        return self.treated + self.held_out

    @classmethod
    def of(cls, members: int, *, holdout_percent: int) -> "PlannedSides":
        held_out = members * holdout_percent // 100
        return cls(members - held_out, held_out)


def sides_needed(base: float, expected: float, *, holdout_percent: int) -> PlannedSides:
    """Return how many members show, four times in five, that the share who order is not `base` but `expected`.

    Two-sided at 5 %, by the normal approximation with each side's own variance.

    Args:
        base: the share, 0 to 1, who order without it.
        expected: the share who order with it, another one.
        holdout_percent: of 100 members so many are held out, 1 to 99.

    """
    treated_percent = 100 - holdout_percent
    # Exact: the square of a small difference is nothing to a float.
    without, having = Fraction(base), Fraction(expected)
    variance = without * (1 - without) + having * (1 - having) * holdout_percent / treated_percent
    held_out = ceil(Fraction(REACH) ** 2 * variance / (having - without) ** 2)
    return PlannedSides(treated=-(-held_out * treated_percent // holdout_percent), held_out=held_out)


def smallest_difference(base: float, sides: PlannedSides) -> float | None:
    """Return the least difference of shares that the sides show four times in five; None where there is none.

    By the variance of the share who order anyway, `base`, on both sides.
    """
    if not (sides.treated and sides.held_out and 0 < base < 1):
        return None
    difference = REACH * sqrt(base * (1 - base) * (1 / sides.treated + 1 / sides.held_out))
    return difference if base + difference <= 1 else None
