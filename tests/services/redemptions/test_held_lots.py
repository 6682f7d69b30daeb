"""Which points are held follows from the rows: those that expire first of what was there (rules 16, 28 and 29)."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from saleor_loyalty_plugin.models import LoyaltyTransaction, Redemption
from saleor_loyalty_plugin.selectors.balances import Balance, balances_at
from saleor_loyalty_plugin.services.adjustments import adjust_points
from saleor_loyalty_plugin.services.settlement import settle_due_batch
from saleor_loyalty_plugin.services.spending.redemptions import release, remove_points
from saleor_loyalty_plugin.settings import ProgramSettings

from ..invariants import check_ledger, check_reads
from ..ledger import lots
from ..spending import checkout, spend

SHORT, LONG = ProgramSettings(expires_after_days=10), ProgramSettings(expires_after_days=100)
DAY = timedelta(days=1)


def standing(member, at):
    """Return the balance at a moment: as it is read, and once it is written."""
    check_reads(at)
    read = balances_at([type(member).objects.get(pk=member.pk)], at)[member.pk]
    settle_due_batch(now=at, limit=10)
    check_ledger()
    member.refresh_from_db()
    assert read == Balance(member.available, member.pending, member.held)
    return member.available, member.held


def expired():
    return [row.points for row in LoyaltyTransaction.objects.filter(kind="expiration")]


@pytest.fixture
def two_lots(adjust):
    """100 points for 10 days, and 100 for 100."""
    adjust(100, settings=SHORT)
    adjust(100, settings=LONG)


def test_points_that_come_after_a_hold_expire_at_their_moment(member, user, adjust, now):
    # given
    adjust(100, settings=LONG)
    held = spend(user, 100, at=now)
    adjust(100, settings=SHORT, at=now + DAY)

    # then
    assert standing(member, now + 5 * DAY) == (100, 100)
    assert standing(member, now + 11 * DAY) == (0, 100)

    # when
    release(redemption_id=held.pk, now=now + 12 * DAY)

    # then
    assert standing(member, now + 12 * DAY) == (100, 0)
    assert expired() == [-100]


def test_points_that_come_pending_before_a_hold_and_available_after_it_are_not_held(
    member, user, orders, reconcile, adjust, now
):
    # given
    adjust(100, settings=LONG)
    reconcile(
        orders.place(user_id=user.pk, lines=["100.00"]), settings=ProgramSettings(pending_days=1, expires_after_days=1)
    )
    spend(user, 100, at=now)

    # then
    assert standing(member, now + DAY) == (100, 100)
    assert standing(member, now + 2 * DAY) == (0, 100)


@pytest.mark.parametrize(
    ("first", "after_first", "after_both"), [("older", (0, 100), (100, 0)), ("younger", (100, 100), (100, 0))]
)
def test_of_two_holds_the_older_lies_on_what_expires_first(first, after_first, after_both, member, user, two_lots, now):
    # given
    older, younger = spend(user, 100, at=now), spend(user, 100, at=now)
    later = now + 11 * DAY
    assert standing(member, later) == (0, 200)
    turn = [older, younger] if first == "older" else [younger, older]

    # when
    release(redemption_id=turn[0].pk, now=later)

    # then
    assert standing(member, later) == after_first
    release(redemption_id=turn[1].pk, now=later)
    assert standing(member, later) == after_both
    assert expired() == [-100]


def test_when_the_older_of_two_holds_ends_the_younger_moves_to_what_expires_first(member, user, two_lots, now):
    # given
    older, younger = spend(user, 100, at=now), spend(user, 100, at=now)

    # when
    release(redemption_id=older.pk, now=now + DAY)

    # then
    assert standing(member, now + 11 * DAY) == (100, 100)
    release(redemption_id=younger.pk, now=now + 11 * DAY)
    assert standing(member, now + 11 * DAY) == (100, 0)


def test_what_is_taken_leaves_held_points_alone(member, user, two_lots, adjust, now):
    # given
    spend(user, 150, at=now, min_points=1)

    # when
    adjust(-50)

    # then
    assert standing(member, now) == (0, 150)
    assert lots(member) == [(100, 100), (100, 50)]


@pytest.mark.parametrize("number", [2, 30])
def test_applying_and_removing_points_writes_no_lot_and_costs_the_same_over_any_number(number, member, user, now):
    # given
    for index in range(number):
        adjust_points(
            user_id=user.pk,
            points=100,
            reason="gift",
            idempotency_key=f"lot {index}",
            settings=ProgramSettings(expires_after_days=10 + index),
            now=now,
        )
    basket = checkout("1000.00")

    # when
    with CaptureQueriesContext(connection) as applying:
        spend(user, 100 * number, at=now, where=basket)
    with CaptureQueriesContext(connection) as removing:
        remove_points(checkout_id=basket.checkout_id, now=now)

    # then
    statements = [query["sql"] for query in [*applying, *removing]]
    assert not [sql for sql in statements if "pointslot" in sql and not sql.startswith("SELECT 1")]
    assert (len(applying), len(removing)) == (6, 9)
    assert lots(member) == [(100, 100)] * number
    assert Redemption.objects.get().state == "released"
