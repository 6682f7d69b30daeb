"""The periods of a challenge by the program's clocks (rule 83). Pure.

A period has a key that stays the same whatever the clocks: the first day of a calendar period, or the only one.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from zoneinfo import ZoneInfo

from .....domain.clocks.zones import instant, midnight

ONLY = "only"
DAY = timedelta(days=1)


class Period(StrEnum):
    """How often a challenge begins anew."""

    ONCE = "once"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    FROM_JOINING = "from_joining"


_FIRST_DAYS: Mapping[Period, Callable[[date], date]] = MappingProxyType(
    {
        Period.DAY: lambda day: day,
        Period.WEEK: lambda day: day - timedelta(days=day.weekday()),
        Period.MONTH: lambda day: day.replace(day=1),
        Period.YEAR: lambda day: day.replace(month=1, day=1),
    }
)
CALENDAR = frozenset(_FIRST_DAYS)
"""Periods that are the same for everybody, and follow each other."""


@dataclass(frozen=True, slots=True)
class Window:
    """From `start`, included, until `end`, not included; None: without an end."""

    start: datetime
    end: datetime | None

    def has(self, moment: datetime) -> bool:
        """Return whether a moment is within."""
        return self.start <= moment and (self.end is None or moment < self.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """When a challenge can be done. `days` is for FROM_JOINING: so many from joining."""

    period: Period
    starts_at: datetime
    ends_at: datetime | None = None
    days: int = 0

    def key_at(self, moment: datetime, zone: ZoneInfo) -> str:
        """Return the key of the period that a moment is in, whether the challenge is on or not."""
        if self.period not in CALENDAR:
            return ONLY
        return first_day(self.period, moment, zone).isoformat()

    def window(self, key: str, *, zone: ZoneInfo, joined_at: datetime) -> Window:
        """Return a period as far as the challenge is on; one that is over before it begins has nothing in it."""
        start, end = self._bounds(key, zone, joined_at)
        ends = [moment for moment in (end, self.ends_at) if moment is not None]
        return Window(max(start, self.starts_at), min(ends, default=None))

    def _bounds(self, key: str, zone: ZoneInfo, joined_at: datetime) -> tuple[datetime, datetime | None]:
        if self.period == Period.ONCE:
            return self.starts_at, None
        if self.period == Period.FROM_JOINING:
            local = joined_at.astimezone(zone).replace(tzinfo=None)
            return joined_at, instant(local + timedelta(days=self.days), zone)
        first = date.fromisoformat(key)
        return midnight(first, zone), midnight(following(self.period, first), zone)


def day_of(key: str) -> date | None:
    """Return the first day of the calendar period with a key, None of one that has no calendar."""
    return None if key == ONLY else date.fromisoformat(key)


def first_day(period: Period, moment: datetime, zone: ZoneInfo) -> date:
    """Return the first day of the calendar period that a moment is in; a week begins on Monday."""
    return _FIRST_DAYS[period](moment.astimezone(zone).date())


def following(period: Period, first: date) -> date:
    """Return the first day of the calendar period after the one that begins on `first`."""
    # No period is longer than 366 days, and none shorter than its last day and one more.
    lengths = {Period.DAY: 1, Period.WEEK: 7, Period.MONTH: 31, Period.YEAR: 366}
    later = first + timedelta(days=lengths[period])
    return _FIRST_DAYS[period](later)
