"""What a member's history says of the tier they had, and which days' expiry is told when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

# Days before points expire at which apps are told.
NOTICE_DAYS = (30, 7)
# A day on which nothing ran is made up for so long.
LATE_DAYS = 3


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """An entry of a member's history of tiers; `tier_id` is that of a tier which may be gone."""

    tier_id: int
    is_assignment: bool
    """Assigned by staff; else the tier that the member qualified for, with no assignment left where one was ended."""
    ends_assignment: bool
    since: datetime
    until: datetime | None = None


def tier_after(history: Sequence[HistoryEntry], *, at: datetime, lowest: int) -> int:
    """Return the tier of a member with this history, oldest first, at a moment; who has none is in the lowest."""
    qualified, assignment = lowest, None
    for entry in history:
        if entry.is_assignment:
            assignment = entry
            continue
        qualified = entry.tier_id
        if entry.ends_assignment:
            assignment = None
    holds = assignment is not None and (assignment.until is None or at < assignment.until)
    return assignment.tier_id if assignment is not None and holds else qualified


def tier_change(history: Sequence[HistoryEntry], *, lowest: int) -> tuple[int, int] | None:
    """Return the tiers before and after the newest entry of a history, None where it moved the member nowhere."""
    newest = history[-1]
    # What has run out a moment ago was the member's tier until this entry.
    before = tier_after(history[:-1], at=newest.since - timedelta(microseconds=1), lowest=lowest)
    after = tier_after(history, at=newest.since, lowest=lowest)
    return None if before == after else (before, after)


def days_to_tell(days_before: int, *, today: date) -> tuple[date, date]:
    """Return the first and the last day whose expiring points are told today, so many days before."""
    last = today + timedelta(days=days_before)
    return last - timedelta(days=LATE_DAYS), last
