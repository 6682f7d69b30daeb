"""How many marketing messages a member gets in a week (rule 58)."""

from collections.abc import Sequence
from datetime import datetime, timedelta

WEEK = timedelta(days=7)


def next_free(sent: Sequence[datetime], *, due: datetime, limit: int) -> datetime:
    """Return when a message that is due may go, so that no 7 x 24 hours have more than `limit`; 0 is no limit.

    `sent` are the moments of marketing messages that went out; a try that failed is none of them.
    """
    if not limit or len(sent) < limit:
        return due
    # With the limit's last one out of the week there is room for one more.
    return max(due, sorted(sent)[-limit] + WEEK)
