"""What moved a member from one tier to another, and which days are told when."""

from datetime import UTC, date, datetime, timedelta

import pytest

from saleor_loyalty_plugin.features.events.rules import HistoryEntry, days_to_tell, tier_after, tier_change

BRONZE, SILVER, GOLD = 1, 2, 3
NOON = datetime(2026, 1, 15, 12, tzinfo=UTC)
DAY = timedelta(days=1)


def qualified(tier, days=0):
    return HistoryEntry(tier_id=tier, is_assignment=False, ends_assignment=False, since=NOON + days * DAY)


def assigned(tier, days=0, until=None):
    end = None if until is None else NOON + until * DAY
    return HistoryEntry(tier_id=tier, is_assignment=True, ends_assignment=False, since=NOON + days * DAY, until=end)


def ended(tier, days):
    return HistoryEntry(tier_id=tier, is_assignment=False, ends_assignment=True, since=NOON + days * DAY)


@pytest.mark.parametrize(
    ("_case", "history", "change"),
    [
        ("the first tier that is reached", [qualified(SILVER)], (BRONZE, SILVER)),
        ("a lower one after the grace", [qualified(GOLD), qualified(BRONZE, 40)], (GOLD, BRONZE)),
        ("assigned by staff", [qualified(SILVER), assigned(GOLD, 1)], (SILVER, GOLD)),
        ("assigned to the tier they are in", [qualified(SILVER), assigned(SILVER, 1)], None),
        ("reached behind an assignment", [assigned(GOLD), qualified(SILVER, 1)], None),
        ("the end of an assignment", [assigned(GOLD, until=5), qualified(SILVER, 1), ended(SILVER, 5)], (GOLD, SILVER)),
        ("an assignment taken off", [assigned(GOLD), ended(BRONZE, 2)], (GOLD, BRONZE)),
        ("the end of one that changed nothing", [qualified(GOLD), assigned(GOLD, 1, until=5), ended(GOLD, 5)], None),
        (
            "reached at the end of it",
            [assigned(GOLD, until=5), ended(BRONZE, 5), qualified(SILVER, 6)],
            (BRONZE, SILVER),
        ),
        ("one assignment in place of another", [assigned(GOLD), assigned(SILVER, 1)], (GOLD, SILVER)),
    ],
)
def test_what_an_entry_moves(_case, history, change):
    assert tier_change(history, lowest=BRONZE) == change


def test_who_has_no_history_is_in_the_lowest_tier():
    assert tier_after([], at=NOON, lowest=BRONZE) == BRONZE


def test_a_day_is_told_on_time_and_up_to_three_days_late():
    assert days_to_tell(30, today=date(2026, 2, 1)) == (date(2026, 2, 28), date(2026, 3, 3))
