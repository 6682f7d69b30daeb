"""When work that failed is tried again."""

from datetime import datetime, timedelta

FIRST_PAUSE = timedelta(minutes=1)
LONGEST_PAUSE = timedelta(days=1)
# What keeps failing is tried again this long, then left alone until it changes.
PATIENCE = timedelta(days=7)


def next_try(attempts: int, *, failed_since: datetime, now: datetime) -> datetime | None:
    """Return when to try again after `attempts` failures: in 1, 5, 25, 125 ... minutes, at most a day; None for never.

    Never: it has failed for 7 days.
    """
    if now - failed_since >= PATIENCE:
        return None
    return now + min(FIRST_PAUSE * 5 ** min(attempts - 1, 9), LONGEST_PAUSE)
