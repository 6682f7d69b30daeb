"""When a campaign holds (rule 32)."""

from dataclasses import dataclass
from datetime import datetime, time, tzinfo

MIDNIGHT = time(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignTime:
    """From `starts_at` (included) to `ends_at` (not included), on these weekdays within these hours.

    Weekdays are 0 (Monday) to 6, none: every day. Hours are those of a clock on the wall, the end not included; hours
    that end before they begin go over midnight and belong to the day on which they begin.
    """

    starts_at: datetime | None = None
    ends_at: datetime | None = None
    weekdays: frozenset[int] = frozenset()
    from_time: time | None = None
    until_time: time | None = None

    def holds(self, moment: datetime, zone: tzinfo) -> bool:
        """Return whether the campaign holds at a moment, in a program of this time zone."""
        if self.starts_at is not None and moment < self.starts_at:
            return False
        if self.ends_at is not None and moment >= self.ends_at:
            return False
        day = self._day(moment.astimezone(zone))
        return day is not None and (not self.weekdays or day in self.weekdays)

    def _day(self, local: datetime) -> int | None:
        """Return the weekday whose hours a moment is in, None where it is in nobody's."""
        begin, end, clock = self.from_time or MIDNIGHT, self.until_time, local.time()
        if end is None or begin < end:
            return local.weekday() if begin <= clock and (end is None or clock < end) else None
        if clock >= begin:
            return local.weekday()
        return (local.weekday() - 1) % 7 if clock < end else None
