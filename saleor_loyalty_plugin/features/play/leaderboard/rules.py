"""Ranks and prizes of a leaderboard, and its periods (rule 85). Pure."""

from collections.abc import Hashable, Iterable, Sequence
from datetime import datetime, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from ....domain.clocks.zones import midnight
from ..challenges.rules.periods import Period, first_day, following

BOARDS = (Period.WEEK, Period.MONTH, Period.YEAR)
"""What there can be a leaderboard of."""
# Between two time zones there is a day and a little.
ANOTHER_ZONE = timedelta(days=1)


def bounds_at(period: Period, moment: datetime, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """Return when the period that a moment is in begins, and when the next one does."""
    first = first_day(period, moment, zone)
    return midnight(first, zone), midnight(following(period, first), zone)


def end_after(period: Period, start: datetime, zone: ZoneInfo) -> datetime:
    """Return when a period ends that begins where the one before ended, by the clocks of another zone perhaps."""
    return bounds_at(period, start + ANOTHER_ZONE, zone)[1]


def ranks(figures: Iterable[int]) -> list[int]:
    """Return the rank of each figure, the highest first: equal ones share a rank, 1, 1, 3."""
    found: list[int] = []
    place = 1
    for _, equal in groupby(figures):
        tied = len(list(equal))
        found += [place] * tied
        place += tied
    return found


def shared_out[Who: Hashable](prizes: Sequence[int], board: Iterable[tuple[Who, int]]) -> dict[Who, int]:
    """Return the points that each gets: prizes of tied places are added up and divided.

    Args:
        prizes: points for the first place, the second, and so on.
        board: who has which figure, in the order of the board, to the last one who is tied with a place that has one.

    Odd points go to who stands before: who reached the figure first.

    """
    found: dict[Who, int] = {}
    place = 0
    for _, equal in groupby(board, key=lambda row: row[1]):
        tied = [who for who, _ in equal]
        each, odd = divmod(sum(prizes[place : place + len(tied)]), len(tied))
        found |= {who: each + (number < odd) for number, who in enumerate(tied)}
        place += len(tied)
    return {who: points for who, points in found.items() if points}
