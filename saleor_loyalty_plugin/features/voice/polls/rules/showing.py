"""Who is shown how many voted for what (rule 91)."""

from datetime import datetime
from enum import StrEnum


class Showing(StrEnum):
    """When members are shown the votes."""

    AFTER_VOTING = "after_voting"
    AT_END = "at_end"


def is_over(closes_at: datetime | None, now: datetime) -> bool:
    """Return whether a poll is closed: at that moment votes no longer count. None: it stays open."""
    return closes_at is not None and closes_at <= now


def are_shown(showing: Showing, *, over: bool, voted: bool) -> bool:
    """Return whether somebody is shown the votes."""
    return over or (voted and showing is Showing.AFTER_VOTING)
