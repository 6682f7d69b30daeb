"""Expiry and release: written in batches, and true to the second before they are (rules 28 to 30)."""

from datetime import timedelta

import pytest
from django.contrib.auth import get_user_model
from django.db import connection
from django.test.utils import CaptureQueriesContext

from saleor_loyalty_plugin.models import LoyaltyMember, LoyaltyTransaction
from saleor_loyalty_plugin.selectors.balances import Balance, balances_at
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.services.settlement import settle_due_batch, settle_member
from saleor_loyalty_plugin.settings import ProgramSettings

from ..ledger import balance, entries, lots, tables

INSTANT = timedelta(microseconds=1)
WEEK = ProgramSettings(expires_after_days=7)
PENDING = ProgramSettings(pending_days=14, expires_after_days=7)


@pytest.fixture
def eventful_member(member, orders, reconcile, adjust):
    """A member with 80 owed, 50 available for a week, 100 pending for 14 days and expiring a week later."""
    spent = orders.place(user_id=member.user_id, lines=["80.00"])
    reconcile(spent)
    adjust(-80)
    reconcile(orders.place(user_id=member.user_id, lines=["100.00"]), settings=PENDING)
    orders.change(spent, void=True)
    reconcile(spent)
    adjust(130, settings=WEEK)
    return member


@pytest.mark.parametrize(
    ("after", "available", "pending"),
    [
        (timedelta(0), 50, 100),
        (timedelta(days=7) - INSTANT, 50, 100),
        (timedelta(days=7), 0, 100),
        (timedelta(days=14) - INSTANT, 0, 100),
        (timedelta(days=14), 100, 0),
        (timedelta(days=21) - INSTANT, 100, 0),
        (timedelta(days=21), 0, 0),
        (timedelta(days=4000), 0, 0),
    ],
)
def test_what_is_read_is_what_the_ledger_says_once_it_is_written(after, available, pending, eventful_member, now):
    # when
    eventful_member.refresh_from_db()
    read = balances_at([eventful_member], now + after)

    # then
    assert read == {eventful_member.pk: Balance(available=available, pending=pending, held=0)}
    settle_due_batch(now=now + after, limit=10)
    assert balance(eventful_member) == (available, pending)
    assert balances_at([eventful_member], now + after) == read


def test_a_debt_is_read_as_filled_from_the_moment_pending_points_become_available(
    member, orders, reconcile, adjust, now
):
    # given 80 that are owed and 100 pending
    spent = orders.place(user_id=member.user_id, lines=["80.00"])
    reconcile(spent)
    adjust(-80)
    reconcile(orders.place(user_id=member.user_id, lines=["100.00"]), settings=PENDING)
    orders.change(spent, void=True)
    reconcile(spent)
    member.refresh_from_db()

    # then
    assert balances_at([member], now + timedelta(days=14) - INSTANT)[member.pk] == Balance(-80, 100, 0)
    assert balances_at([member], now + timedelta(days=14))[member.pk] == Balance(20, 0, 0)
    assert balances_at([member], now + timedelta(days=21))[member.pk] == Balance(0, 0, 0)


def test_points_below_zero_stay_there(member, orders, reconcile, adjust, now):
    # given
    order = orders.place(user_id=member.user_id, lines=["80.00"])
    reconcile(order)
    adjust(-80)
    orders.change(order, void=True)
    reconcile(order)
    years_later = now + timedelta(days=4000)

    # when
    member.refresh_from_db()
    read = balances_at([member], years_later)[member.pk]
    settle_due_batch(now=years_later, limit=10)

    # then
    assert read == Balance(-80, 0, 0)
    assert balance(member) == (-80, 0)
    assert entries(member)[-1] == ("reversal", -80, -80)


def test_expiry_writes_an_entry_per_lot_with_its_order(member, orders, reconcile, adjust, now):
    # given
    order = orders.place(user_id=member.user_id, lines=["60.00"])
    reconcile(order, settings=WEEK)
    adjust(100, settings=WEEK)
    adjust(40)
    adjust(-70)

    # when
    settled_at = now + timedelta(days=8)
    settle_due_batch(now=settled_at, limit=10)

    # then
    assert lots(member) == [(60, 0), (100, 0), (40, 40)]
    expirations = LoyaltyTransaction.objects.filter(kind="expiration")
    assert [(row.points, row.balance, row.order_id, row.created_at) for row in expirations] == [
        (-90, 40, None, settled_at)
    ]


def test_settling_again_writes_nothing(eventful_member, now):
    at = now + timedelta(days=21)
    settle_due_batch(now=at, limit=10)
    before = tables()

    assert settle_due_batch(now=at, limit=10) == 0
    assert tables() == before


def test_a_batch_takes_as_many_members_as_it_may_and_the_next_one_the_rest(member, other_member, adjust, now):
    # given
    adjust(100, settings=WEEK)
    adjust(100, settings=WEEK, user_id=other_member.user_id)

    # when
    batches = [settle_due_batch(now=now + timedelta(days=7), limit=1) for _ in range(3)]

    # then
    assert batches == [1, 1, 0]
    assert (balance(member), balance(other_member)) == ((0, 0), (0, 0))


def test_a_member_with_nothing_due_is_left_alone(member, other_member, adjust, now):
    # given
    adjust(100, settings=WEEK)
    adjust(100, user_id=other_member.user_id)

    # when
    settle_due_batch(now=now + timedelta(days=7), limit=10)

    # then
    assert entries(member) == [("adjustment", 100, 100), ("expiration", -100, 0)]
    assert entries(other_member) == [("adjustment", 100, 100)]


def test_a_lot_that_was_used_up_leaves_no_entry_when_its_day_comes(member, adjust, now):
    # given
    adjust(100, settings=WEEK)
    adjust(-100)

    # when
    settled = settle_due_batch(now=now + timedelta(days=7), limit=10)

    # then
    member.refresh_from_db()
    assert (settled, member.next_due_at) == (1, None)
    assert entries(member) == [("adjustment", 100, 100), ("adjustment", -100, 0)]


def eventful_members(how_many, now):
    users = get_user_model().objects.bulk_create(
        get_user_model()(username=f"many {number}") for number in range(how_many)
    )
    for user in users:
        enroll(user_id=user.pk, settings=ProgramSettings(welcome_points=10, expires_after_days=7), now=now)


@pytest.mark.parametrize("how_many", [1, 50])
def test_the_number_of_queries_does_not_grow_with_the_members(how_many, db, now):
    # given
    eventful_members(how_many, now)
    later = now + timedelta(days=7)

    # when
    with CaptureQueriesContext(
        connection,
    ) as reading:
        read = balances_at(LoyaltyMember.objects.all(), later)
    with CaptureQueriesContext(connection) as writing:
        settled = settle_due_batch(now=later, limit=100)

    # then
    assert settled == how_many
    assert set(read.values()) == {Balance(0, 0, 0)}
    assert LoyaltyTransaction.objects.filter(kind="expiration").count() == how_many
    assert (len(reading), len(writing)) == (2, 9)


def test_members_with_nothing_due_are_read_without_a_look_at_their_lots(member, adjust, now, django_assert_num_queries):
    adjust(100)
    member.refresh_from_db()

    with django_assert_num_queries(0):
        assert balances_at([member], now)[member.pk] == Balance(100, 0, 0)


def test_one_member_is_settled_and_no_other(member, other_member, adjust, now):
    # given
    adjust(50, settings=WEEK)
    adjust(70, user_id=other_member.user_id, settings=WEEK)

    # when
    settle_member(member_id=member.pk, now=now + timedelta(days=7))
    settle_member(member_id=other_member.pk + 1, now=now + timedelta(days=7))

    # then
    assert [balance(each) for each in (member, other_member)] == [(0, 0), (70, 0)]
