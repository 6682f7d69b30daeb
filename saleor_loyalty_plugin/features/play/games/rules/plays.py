"""Which plays a member has, and which of them is used first (rules 86 and 88). Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Source(StrEnum):
    """Where a play comes from, in the order in which they are used: first what is gone first."""

    DAY = "day"
    ORDER = "order"
    GRANT = "grant"
    ONCE = "once"
    POINTS = "points"


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What a game gives and asks; None for nothing, or for no limit."""

    plays_a_day: int | None = None
    plays_once: int | None = None
    points_cost: int | None = None
    day_limit: int | None = None
    member_limit: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What a member has played of a game, and has from elsewhere."""

    total: int = 0
    today: int = 0
    of_day: int = 0
    """Of today's, had for nothing that day."""
    once: int = 0
    """Of all, had for nothing once."""
    orders: int = 0
    """Orders that give a play which is not played."""
    granted: int = 0
    """Plays that they were given and have not played."""


def _free(terms: Terms, standing: Standing) -> Iterator[tuple[Source, int]]:
    yield Source.DAY, max((terms.plays_a_day or 0) - standing.of_day, 0)
    yield Source.ORDER, standing.orders
    yield Source.GRANT, standing.granted
    yield Source.ONCE, max((terms.plays_once or 0) - standing.once, 0)


def room(terms: Terms, standing: Standing) -> int | None:
    """Return how many plays the limits leave now, None for as many as there are."""
    limits = ((terms.day_limit, standing.today), (terms.member_limit, standing.total))
    left = [max(limit - played, 0) for limit, played in limits if limit is not None]
    return min(left, default=None)


def free_plays(terms: Terms, standing: Standing) -> int:
    """Return how many plays a member has now that cost them no points."""
    return _within(sum(left for _, left in _free(terms, standing)), terms, standing)


def plays_left(terms: Terms, standing: Standing, *, points: int) -> int:
    """Return how often a member can play now; for `points` that they have too, where the game takes them."""
    bought = max(points, 0) // terms.points_cost if terms.points_cost else 0
    return _within(sum(left for _, left in _free(terms, standing)) + bought, terms, standing)


def _within(plays: int, terms: Terms, standing: Standing) -> int:
    allowed = room(terms, standing)
    return plays if allowed is None else min(plays, allowed)


def next_source(terms: Terms, standing: Standing) -> Source | None:
    """Return where the next play comes from, whatever the limits; None where there is none and points buy none."""
    free = next((source for source, left in _free(terms, standing) if left), None)
    return free or (Source.POINTS if terms.points_cost else None)


def age_on(day: date, born: date) -> int:
    """Return somebody's age in years on a day; who was born on 29 February is older on 1 March in other years."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
