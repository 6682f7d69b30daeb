"""Days that come every year: birthdays and anniversaries (rule 63)."""

from calendar import isleap
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from .....domain.clocks.yearly import TOLD_BEFORE
from .....domain.clocks.zones import midnight


def in_year(month: int, day: int, year: int) -> date:
    """Return the day of a year; the 29th of February is the 28th where there is none."""
    return date(year, month, 28 if (month, day) == (2, 29) and not isleap(year) else day)


@dataclass(frozen=True, slots=True)
class Yearly:
    """A day that comes, and the moment at which a journey begins for it, so many days ahead."""

    on: date
    begins_at: datetime


def yearly_due(
    month: int, day: int, *, days: int, now: datetime, zone: ZoneInfo, told_at: datetime | None = None
) -> Yearly | None:
    """Return the latest yearly day whose journey has begun by `now`, None where it was told too late for that.

    Begins at midnight by the clocks of `zone`, `days` before the day, or when the day was told, if that is later.
    """
    reached = now.astimezone(zone).date() + timedelta(days=days)
    on = in_year(month, day, reached.year)
    if on > reached:
        on = in_year(month, day, reached.year - 1)
    if told_at is not None and told_at > midnight(on, zone) - TOLD_BEFORE:
        return None
    begins_at = midnight(on - timedelta(days=days), zone)
    return Yearly(on, begins_at if told_at is None else max(begins_at, told_at))
