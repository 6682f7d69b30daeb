"""How long points live before they are spent: a Kaplan-Meier estimate, and what it says of points that still live.

A point is born when it can be spent. That it was spent is the event; whatever else ends its life (it expired, it was
taken back, or nothing has happened yet) only says that it was not spent until then. Ages are whole days.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from fractions import Fraction
from itertools import accumulate
from typing import NamedTuple


class Ended(NamedTuple):
    """Points whose life was watched until an age."""

    age: int
    """Days."""
    spent: bool
    points: int


class Living(NamedTuple):
    """Points that can be spent still, or will be."""

    age: int
    """Days since they could be spent, 0 while they are pending."""
    life: int | None
    """At what age they expire, in days; None for never."""
    points: int


class Curve(NamedTuple):
    """The share of points that are not spent yet after each age at which some were, the youngest first."""

    ages: tuple[int, ...]
    shares: tuple[float, ...]

    def unspent(self, age: int) -> float:
        """Return the share of points that are not spent at the end of an age."""
        place = bisect_right(self.ages, age)
        return self.shares[place - 1] if place else 1.0

    def never_spent(self, points: Living) -> float:
        """Return the chance that such points expire unused; never, what is never spent is what nobody has spent yet."""
        # On the day they were last looked at they were there at its beginning: it may still bring what it brings.
        now = self.unspent(points.age - 1)
        end = self.shares[-1] if points.life is None and self.shares else self.unspent(_last(points))
        return end / now if now else 0.0


def _last(points: Living) -> int:
    # The day on which they expire is not a whole one.
    return max((points.life or 0) - 1, points.age - 1)


def kaplan_meier(watched: Iterable[Ended]) -> Curve:
    """Return the product-limit estimate over points: at each age the share of those still watched that were spent."""
    spent: Counter[int] = Counter()
    ended: Counter[int] = Counter()
    for life in watched:
        ended[life.age] += life.points
        if life.spent:
            spent[life.age] += life.points
    ages = sorted(ended)
    # How many were still watched when an age began.
    watched_from = accumulate(ended[age] for age in reversed(ages))
    at_risk = dict(zip(reversed(ages), watched_from, strict=True))
    events = [age for age in ages if spent[age]]
    shares = accumulate((1 - Fraction(spent[age], at_risk[age]) for age in events), lambda a, b: float(a) * float(b))
    return Curve(tuple(events), tuple(float(share) for share in shares))


def expected_points(curve: Curve, living: Iterable[Living]) -> float:
    """Return how many of the points that still live will be spent."""
    return sum(points.points * (1 - curve.never_spent(points)) for points in living)
