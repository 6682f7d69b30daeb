"""Outstanding points in buckets of 30 days, by how long they can be spent already and by how soon they expire."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

WIDTH = 30


class Outstanding(NamedTuple):
    """Outstanding points that are alike."""

    age: int
    """Days since they became available, rounded down; below zero while they are pending."""
    left: int | None
    """Days until they expire, rounded down; None for never. Below zero: they expired while they were set aside."""
    channel_id: int | None
    """Of the order that earned them; None: not of an order."""
    points: int


class Bucket(NamedTuple):
    """Points of so many days, `to` not included; None for points that never expire."""

    start: int
    to: int | None
    points: int


def by_age(rows: Iterable[Outstanding]) -> list[Bucket]:
    """Return points by days since they became available, the youngest first; pending ones are below 0."""
    return _buckets((row.age, row.points) for row in rows)


def by_expiry(rows: Iterable[Outstanding]) -> list[Bucket]:
    """Return points by days until they expire, the soonest first; those that never do come last, without an end."""
    rows = list(rows)
    dated = _buckets((row.left, row.points) for row in rows if row.left is not None)
    undated = sum(row.points for row in rows if row.left is None)
    last = dated[-1].to if dated else 0
    return [*dated, Bucket(last or 0, None, undated)] if undated else dated


def by_channel(rows: Iterable[Outstanding]) -> list[tuple[int | None, int]]:
    """Return channels and the points that their orders earned, those of no order last."""
    points: Counter[int | None] = Counter()
    for row in rows:
        points[row.channel_id] += row.points
    return sorted(points.items(), key=lambda found: (found[0] is None, found[0]))


def _buckets(rows: Iterable[tuple[int, int]]) -> list[Bucket]:
    points: Counter[int] = Counter()
    for days, number in rows:
        points[days // WIDTH] += number
    return [Bucket(place * WIDTH, place * WIDTH + WIDTH, points[place]) for place in sorted(points)]
