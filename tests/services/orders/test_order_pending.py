"""Points that wait before they can be spent (rules 10 and 12)."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection

from saleor_loyalty_plugin.models import PointsLot
from saleor_loyalty_plugin.services.settlement import settle_due_batch
from saleor_loyalty_plugin.settings import ProgramSettings

from ..ledger import balance, entries, lots, uses
from ..spending import spend

INSTANT = timedelta(microseconds=1)


@pytest.fixture
def settings_of_program():
    return ProgramSettings(pending_days=14, expires_after_days=30)


@pytest.fixture
def pending_order(member, orders, reconcile):
    order = orders.place(user_id=member.user_id, lines=["100.00"])
    reconcile(order)
    return order


def test_an_award_is_pending_and_its_expiry_counts_from_the_day_it_becomes_available(member, pending_order):
    lot = PointsLot.objects.get(order_id=pending_order)

    assert balance(member) == (0, 100)
    assert lot.released is False
    assert lot.available_at == datetime(2026, 1, 29, 12, 0, tzinfo=UTC)
    assert lot.expires_at == datetime(2026, 2, 28, 12, 0, tzinfo=UTC)


def test_pending_points_can_be_spent_from_their_moment_on(member, pending_order, adjust, now):
    # given
    available_at = now + timedelta(days=14)

    # then
    settle_due_batch(now=available_at - INSTANT, limit=10)
    assert balance(member) == (0, 100)
    settle_due_batch(now=available_at, limit=10)
    assert balance(member) == (100, 0)


def test_releasing_writes_no_entry_because_the_points_were_the_members_already(member, pending_order, now):
    settle_due_batch(now=now + timedelta(days=14), limit=10)

    assert entries(member) == [("earn", 100, 100)]


def test_a_refund_takes_pending_points_of_its_own(member, orders, reconcile, adjust, pending_order, now):
    # given points of another kind that could be taken at once
    adjust(50)
    orders.charge(pending_order, "70.00")

    # when
    posted = reconcile(pending_order, at=now + timedelta(days=1))

    # then
    assert posted == -30
    assert balance(member) == (50, 70)
    assert lots(member) == [(100, 70), (50, 50)]


def test_what_a_refund_left_becomes_available_in_time(member, orders, reconcile, pending_order, now):
    # given
    orders.charge(pending_order, "70.00")
    reconcile(pending_order, at=now + timedelta(days=1))

    # when
    settle_due_batch(now=now + timedelta(days=14), limit=10)

    # then
    assert balance(member) == (70, 0)


def test_a_refund_leaves_the_pending_points_of_other_orders_alone(member, orders, reconcile, adjust, pending_order):
    # given an order whose points were available at once, and are spent
    spent = orders.place(user_id=member.user_id, lines=["40.00"])
    reconcile(spent, settings=ProgramSettings())
    adjust(-40)

    # when
    orders.change(spent, void=True)
    reconcile(spent)

    # then
    assert balance(member) == (-40, 100)
    assert lots(member) == [(100, 100), (40, 0)]


def test_pending_points_fill_a_debt_when_they_become_available(member, orders, reconcile, adjust, pending_order, now):
    # given 80 points that are owed
    spent = orders.place(user_id=member.user_id, lines=["80.00"])
    reconcile(spent, settings=ProgramSettings())
    adjust(-80)
    orders.change(spent, void=True)
    reconcile(spent)
    assert balance(member) == (-80, 100)

    # when
    settle_due_batch(now=now + timedelta(days=14), limit=10)

    # then
    assert balance(member) == (20, 0)
    assert uses(member)[-1] == (-80, 100, 80)

    # when what is left expires, the points that filled the debt do not
    settle_due_batch(now=now + timedelta(days=44), limit=10)

    # then
    assert balance(member) == (0, 0)
    assert entries(member)[-1] == ("expiration", -20, 0)


def test_an_award_that_waits_for_fulfilment_is_pending_from_the_fulfilment_on(member, orders, reconcile, now):
    # given
    order = orders.place(user_id=member.user_id, lines=["100.00"], paid=False)
    reconcile(order)
    orders.charge(order, "100.00")

    # when
    reconcile(order, at=now + timedelta(days=3))

    # then
    assert PointsLot.objects.get().available_at == now + timedelta(days=17)


def test_points_that_come_back_after_a_refund_failed_wait_for_nothing(member, orders, reconcile, pending_order, now):
    # given
    orders.charge(pending_order, "70.00")
    reconcile(pending_order, at=now + timedelta(days=1))
    orders.charge(pending_order, "100.00")

    # when
    reconcile(pending_order, at=now + timedelta(days=20))

    # then
    assert balance(member) == (100, 0)
    assert PointsLot.objects.get(points=30).available_at == now + timedelta(days=14)


def test_lots_that_become_available_together_fill_the_oldest_debt_to_its_end_first(
    member, orders, reconcile, adjust, now
):
    # given debts of 60 and 40, and two lots of 50 that wait
    owed = [orders.place(user_id=member.user_id, lines=[price]) for price in ("60.00", "40.00")]
    for order in owed:
        reconcile(order, settings=ProgramSettings())
    adjust(-100)
    for order in owed:
        orders.change(order, void=True)
        reconcile(order)
    for _ in range(2):
        reconcile(orders.place(user_id=member.user_id, lines=["50.00"]))

    # when
    settle_due_batch(now=now + timedelta(days=14), limit=10)

    # then
    assert uses(member)[-3:] == [(-60, 50, 50), (-60, 50, 10), (-40, 50, 40)]
    assert balance(member) == (0, 0)


def test_what_is_put_back_after_its_date_expires_though_others_are_set_aside(
    member, user, adjust, orders, reconcile, pending_order, now
):
    # given 30 of 100 points that are taken back, and 50 others that a checkout holds
    orders.charge(pending_order, "70.00")
    reconcile(pending_order, at=now + timedelta(days=15))
    adjust(50, settings=ProgramSettings(expires_after_days=0))
    spend(user, 100, at=now + timedelta(days=16))

    # when the refund fails after the points' date, in 44 days
    orders.charge(pending_order, "100.00")
    reconcile(pending_order, at=now + timedelta(days=60))

    # then
    assert entries(member)[-2:] == [("earn", 30, 150), ("expiration", -30, 120)]
    member.refresh_from_db()
    assert (member.available, member.held) == (20, 100)
    connection.check_constraints()
