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


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """`members` fit now; `smallest_difference` is one of shares, 0 to 1. None where nothing can be said of it."""

    members: int
    members_needed: int | None = None
    smallest_difference: float | None = None


def planned(
    members: int, *, base: float | None, expected: float | None, holdout_percent: int, program_holdout_percent: int
) -> Plan:
    """Return what it takes to see an effect on members; nothing but how many they are where nobody is held out.

    Args:
        members: for whom it is, those whom the program holds out among them.
        base: the share, 0 to 1, who order without it; None: nobody knows.
        expected: the share who order with it; None where that is not asked.
        holdout_percent: of 100 members so many are held out.
        program_holdout_percent: of 100 so many are held out of everything.

    """
    if base is None or not holdout_percent:
        return Plan(members=members)
    compared = members * (100 - program_holdout_percent) // 100
    needed = None
    if expected is not None and expected != base:
        needed = sides_needed(base, expected, holdout_percent=holdout_percent).members
    sides = PlannedSides.of(compared, holdout_percent=holdout_percent)
    return Plan(members=members, members_needed=needed, smallest_difference=smallest_difference(base, sides))


def smallest_difference(base: float, sides: PlannedSides) -> float | None:
    """Return the least difference of shares that the sides show four times in five; None where there is none.

    By the variance of the share who order anyway, `base`, on both sides.
    """
    if not (sides.treated and sides.held_out and 0 < base < 1):
        return None
    difference = REACH * sqrt(base * (1 - base) * (1 / sides.treated + 1 / sides.held_out))
    return difference if base + difference <= 1 else None
