"""Hours in which nobody is written to, by the member's clocks (rule 57)."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from .zones import instant

_HOUR = r"((?:[01][0-9]|2[0-3]):[0-5][0-9])"
_HOURS = re.compile(f"{_HOUR}-{_HOUR}")


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From `start` until before `end`, over midnight where the end is the earlier of the two."""

    start: time
    end: time

    @classmethod
    def parse(cls, text: str) -> "QuietHours | None":
        """Return the hours that a text such as 21:00-09:00 states, None for an empty one: there are none.

        Raises:
            ValueError: it is neither; the message is for people.

        """
        if not text.strip():
            return None
        match = _HOURS.fullmatch(text.strip())
        if match is None or match[1] == match[2]:
            raise ValueError("Enter two different times, such as 21:00-09:00, or nothing for no quiet hours.")
        return cls(time.fromisoformat(match[1]), time.fromisoformat(match[2]))

    def has(self, clock: time) -> bool:
        """Return whether it is quiet at a time of day."""
        if self.start < self.end:
            return self.start <= clock < self.end
        return clock >= self.start or clock < self.end

    def after(self, due: datetime, zone: ZoneInfo) -> datetime:
        """Return when what is due at a moment may go: then, or at the end of the quiet hours, in UTC."""
        local = due.astimezone(zone)
        if not self.has(local.time()):
            return due.astimezone(UTC)
        is_next_day = local.time() >= self.end
        day = local.date() + timedelta(days=is_next_day)
        end = instant(datetime.combine(day, self.end), zone)
        # Where an hour comes twice, the quiet hours end the first time.
        return max(end, due.astimezone(UTC))
