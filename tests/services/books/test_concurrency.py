"""Real concurrency on PostgreSQL: whatever meets, points move exactly once and nobody waits for ever."""

import threading
from collections import Counter
from datetime import timedelta
from functools import partial

import pytest
from django.contrib.auth import get_user_model
from django.db import transaction
from django.db.models import Q

from saleor_loyalty_plugin.errors import IdempotencyConflictError, InsufficientPointsError
from saleor_loyalty_plugin.models import LoyaltyMember, LoyaltyTransaction, OrderAward
from saleor_loyalty_plugin.models.locks import lock_member
from saleor_loyalty_plugin.services.members import enroll, enroll_many
from saleor_loyalty_plugin.services.settlement import settle_due_batch
from saleor_loyalty_plugin.settings import ProgramSettings

from ..ledger import balance, entries, lots
from ..threads import raised, together

pytestmark = pytest.mark.django_db(transaction=True)

WEEK = ProgramSettings(expires_after_days=7)


def test_one_order_seen_by_eight_workers_earns_once(member, orders, reconcile):
    # given
    order = orders.place(user_id=member.user_id, lines=["100.00"])

    # when
    posted = together(*[partial(reconcile, order)] * 8)

    # then
    assert Counter(posted) == {100: 1, 0: 7}
    assert entries(member) == [("earn", 100, 100)]


def test_a_customers_first_order_seen_by_eight_workers_makes_one_member_and_earns_once(user, orders, reconcile):
    # given
    order = orders.place(user_id=user.pk, lines=["100.00"])
    settings = ProgramSettings(welcome_points=50)

    # when
    posted = together(*[partial(reconcile, order, settings=settings)] * 8)

    # then
    assert Counter(posted) == {100: 1, 0: 7}
    assert entries(LoyaltyMember.objects.get()) == [("bonus", 50, 50), ("earn", 100, 150)]


def test_a_guests_order_seen_by_eight_workers_is_kept_once(db, orders, reconcile):
    # given
    order = orders.place(user_id=None, lines=["100.00"])

    # when
    posted = together(*[partial(reconcile, order)] * 8)

    # then
    assert posted == [0] * 8
    assert OrderAward.objects.get().earned == 0


def test_two_orders_of_one_member_are_both_counted(member, orders, reconcile):
    # given
    placed = [orders.place(user_id=member.user_id, lines=["10.00"]) for _ in range(8)]

    # when
    posted = together(*[partial(reconcile, order) for order in placed])

    # then
    assert posted == [10] * 8
    assert [total for _kind, _points, total in entries(member)] == [10, 20, 30, 40, 50, 60, 70, 80]


@pytest.mark.parametrize("_round", range(5))
def test_a_refund_that_races_with_the_award_ends_at_what_is_due(_round, member, orders, reconcile):
    # given
    order = orders.place(user_id=member.user_id, lines=["100.00"])

    def refund():
        orders.charge(order, "70.00")
        return reconcile(order)

    # when
    posted = together(partial(reconcile, order), refund, partial(reconcile, order), partial(reconcile, order))

    # then
    assert raised(posted) == []
    assert sum(posted) == 70
    assert balance(member) == (70, 0)
    assert OrderAward.objects.get().earned == 70


def test_a_cancellation_that_races_with_spending_takes_everything_back(member, orders, reconcile, adjust):
    # given
    order = orders.place(user_id=member.user_id, lines=["100.00"])
    reconcile(order)
    orders.change(order, void=True)

    # when
    cancelled, spent = together(partial(reconcile, order), partial(adjust, -80, idempotency_key="spent"))

    # then
    assert cancelled == -100
    refused = isinstance(spent, InsufficientPointsError)
    assert balance(member) == ((0, 0) if refused else (-80, 0))
    assert refused or spent.points == -80


def test_sixteen_takings_of_100_from_600_points_succeed_six_times(member, adjust):
    # given
    adjust(600)

    # when
    outcomes = together(*[partial(adjust, -100, idempotency_key=f"taking {number}") for number in range(16)])

    # then
    assert Counter(type(outcome) for outcome in outcomes) == {LoyaltyTransaction: 6, InsufficientPointsError: 10}
    assert balance(member) == (0, 0)
    assert lots(member) == [(600, 0)]
    assert [total for _kind, _points, total in entries(member)] == [600, 500, 400, 300, 200, 100, 0]


def test_one_key_sent_by_eight_workers_posts_one_entry(member, adjust):
    outcomes = together(*[partial(adjust, 500, idempotency_key="once")] * 8)

    assert raised(outcomes) == []
    assert len({entry.pk for entry in outcomes}) == 1
    assert entries(member) == [("adjustment", 500, 500)]


def test_one_key_sent_for_two_customers_at_once_is_refused_for_one_of_them(member, other_member, adjust):
    # when
    outcomes = together(
        *[
            partial(adjust, 500, idempotency_key="once", user_id=one.user_id)
            for one in (member, other_member, member, other_member)
        ]
    )

    # then
    assert Counter(type(outcome) for outcome in outcomes) == {LoyaltyTransaction: 2, IdempotencyConflictError: 2}
    assert LoyaltyTransaction.objects.count() == 1


def test_joining_eight_times_at_once_posts_the_welcome_points_once(user, now):
    # given
    settings = ProgramSettings(welcome_points=250)

    # when
    outcomes = together(*[partial(enroll, user_id=user.pk, settings=settings, now=now)] * 8)

    # then
    assert raised(outcomes) == []
    assert entries(LoyaltyMember.objects.get()) == [("bonus", 250, 250)]


@pytest.mark.parametrize(("how_many", "welcome_points"), [(300, 0), (30, 5)])
def test_sweeps_that_enrol_the_same_customers_in_opposite_order_all_end(how_many, welcome_points, db, now):
    # given
    users = get_user_model().objects.bulk_create(get_user_model()(username=f"{number}") for number in range(how_many))
    ids = [user.pk for user in users]
    settings = ProgramSettings(welcome_points=welcome_points)

    # when
    outcomes = together(
        *[partial(enroll_many, user_ids=turn, settings=settings, now=now) for turn in (ids, ids[::-1], ids, ids[::-1])]
    )

    # then
    assert raised(outcomes) == []
    assert LoyaltyMember.objects.count() == how_many
    assert LoyaltyTransaction.objects.count() == (how_many if welcome_points else 0)


def test_settlement_on_two_workers_races_with_takings(now, adjust, user):
    # given ten members with 100 points that expire in a week, and 50 that do not
    users = get_user_model().objects.bulk_create(get_user_model()(username=f"{number}") for number in range(10))
    enroll_many(user_ids=[one.pk for one in users], settings=ProgramSettings(), now=now)
    for one in users:
        adjust(100, user_id=one.pk, settings=WEEK)
        adjust(50, user_id=one.pk)
    later = now + timedelta(days=7)

    def settle_all():
        batches = iter(lambda: settle_due_batch(now=later, limit=3), 0)
        return sum(batches)

    def take(turn):
        outcomes = []
        for one in users[::turn]:
            try:
                outcomes.append(adjust(-50, user_id=one.pk, at=later, idempotency_key=f"{one.pk} {turn}").points)
            except InsufficientPointsError:
                outcomes.append(0)
        return outcomes

    # when
    settled = together(settle_all, settle_all, partial(take, 1), partial(take, -1))

    # then
    assert raised(settled) == []
    assert sum(settled[2]) + sum(settled[3]) == -500
    assert settle_due_batch(now=later, limit=20) == 0
    kinds = Counter(LoyaltyTransaction.objects.values_list("kind", "points"))
    assert kinds == {
        ("adjustment", 100): 10,
        ("adjustment", 50): 10,
        ("expiration", -100): 10,
        ("adjustment", -50): 10,
    }
    assert set(LoyaltyMember.objects.filter(user__in=users).values_list("available", "pending")) == {(0, 0)}


def test_settlement_passes_over_a_member_whom_somebody_works_on(member, other_member, adjust, now):
    # given
    adjust(100, settings=WEEK)
    adjust(100, settings=WEEK, user_id=other_member.user_id)
    later = now + timedelta(days=7)
    locked, settled = threading.Event(), threading.Event()

    def work_on_the_member():
        with transaction.atomic():
            lock_member(Q(pk=member.pk))
            locked.set()
            assert settled.wait(timeout=10)

    def settle():
        assert locked.wait(timeout=10)
        count = settle_due_batch(now=later, limit=10)
        settled.set()
        return count

    # when
    outcomes = together(work_on_the_member, settle)

    # then
    assert outcomes == [None, 1]
    assert (balance(member), balance(other_member)) == ((100, 0), (0, 0))
    assert settle_due_batch(now=later, limit=10) == 1
    assert balance(member) == (0, 0)
