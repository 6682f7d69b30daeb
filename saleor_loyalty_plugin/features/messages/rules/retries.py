"""When what was refused is tried again (rule 61)."""

from datetime import datetime, timedelta

PAUSES = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 30, 2 * 60, 12 * 60))
# Who was about to hand a message over and says nothing for so long has stopped.
SILENT_FOR = timedelta(minutes=10)


def next_try(attempts: int, now: datetime) -> datetime | None:
    """Return when a message is handed over again that was refused `attempts` times, None where it has failed."""
    return now + PAUSES[attempts - 1] if attempts <= len(PAUSES) else None
