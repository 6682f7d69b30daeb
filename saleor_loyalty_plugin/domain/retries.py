"""When work that failed is tried again."""

from datetime import datetime, timedelta

PAUSES = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 25, 125, 625))
LONGEST_PAUSE = timedelta(days=1)
# What keeps failing is tried again this long, then left alone until it changes.
PATIENCE = timedelta(days=7)


def next_try(attempts: int, *, failed_since: datetime, now: datetime) -> datetime | None:
    """Return when to try again after `attempts` failures: in 1, 5, 25 ... minutes, at most a day; None for never.

    Never: it has failed for 7 days.
    """
    if now - failed_since >= PATIENCE:
        return None
    return now + (PAUSES[attempts - 1] if attempts <= len(PAUSES) else LONGEST_PAUSE)
