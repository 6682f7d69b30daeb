"""When points expire besides by their age: at the end of a month or year, and of members who do not order (rule 74)."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from .clocks.zones import midnight


class ExpiryRounding(StrEnum):
    """At the end of which span of the calendar points expire (setting `expiry_rounding`)."""

    NONE = "none"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Rounding:
    """Until when points are kept that would expire within a month or year by the clocks of a zone."""

    kind: ExpiryRounding = ExpiryRounding.NONE
    zone: ZoneInfo = ZoneInfo("UTC")

    def up(self, expires_at: datetime) -> datetime:
        """Return the end of the month or year in which points would expire: midnight, when the next one begins.

        What expires at such a midnight already stays, so that rounding twice is rounding once.
        """
        if self.kind is ExpiryRounding.NONE:
            return expires_at
        # Points are there until the moment before they expire: that moment's month is theirs.
        last = (expires_at - timedelta(microseconds=1)).astimezone(self.zone).date()
        return midnight(self._next(last), self.zone).astimezone(UTC)

    def _next(self, day: date) -> date:
        if self.kind is ExpiryRounding.YEAR or day.month == 12:
            return date(day.year + 1, 1, 1)
        return date(day.year, day.month + 1, 1)


AS_THEY_ARE = Rounding()


def expires_by_inactivity(since: datetime, days: int) -> datetime:
    """Return when the points expire of a member who last ordered, or began to be looked at, at `since`."""
    return since + timedelta(days=days)


def moved_on(expire_at: datetime | None, active_at: datetime, days: int) -> datetime | None:
    """Return a member's date after an order at `active_at`: it moves on and never back. None while points age.

    `days` is the setting `inactivity_days` as it holds for the member, 0 for none.
    """
    if not days:
        return expire_at
    moved = expires_by_inactivity(active_at, days)
    return moved if expire_at is None else max(expire_at, moved)
