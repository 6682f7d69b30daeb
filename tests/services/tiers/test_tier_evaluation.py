"""The hourly evaluation: in batches, past members that somebody works on, with few queries (rule 23)."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Event
from time import sleep

import pytest
from django.contrib.auth import get_user_model
from django.db import connection, transaction
from django.db.models import Q
from hypothesis import HealthCheck, given
from hypothesis import settings as settings_of_hypothesis
from hypothesis import strategies as st

from saleor_loyalty_plugin.models import LoyaltyMember, Tier, TierChange
from saleor_loyalty_plugin.models.locks import lock_member
from saleor_loyalty_plugin.services.members import enroll_many
from saleor_loyalty_plugin.services.tiers import evaluate, evaluate_batch, evaluate_member

from ..standings import POINTS, SPEND, history, put_in, rows, standing, tier
from ..threads import raised, together


@pytest.fixture
def crowd(db, now):
    """Make so many members who have been below silver for a year."""

    def make(size):
        users = [get_user_model().objects.create(username=f"user {number}") for number in range(size)]
        enroll_many(user_ids=[user.pk for user in users], settings=POINTS, now=now)
        members = LoyaltyMember.objects.filter(user__in=users).order_by("pk")
        members.update(tier=Tier.objects.get(code="silver"), below_since=now - timedelta(days=365))
        return list(members)

    return make


def codes() -> list[str]:
    return list(LoyaltyMember.objects.order_by("pk").values_list("tier__code", flat=True))


def test_batches_go_on_after_the_last_member_until_there_are_no_more(crowd, now):
    # given
    members = crowd(5)
    facts = {"settings": POINTS, "now": now, "limit": 2}

    # when / then
    assert evaluate_batch(after=0, **facts) == members[1].pk
    assert codes() == ["bronze", "bronze", "silver", "silver", "silver"]
    assert evaluate_batch(after=members[1].pk, **facts) == members[3].pk
    assert evaluate_batch(after=members[3].pk, **facts) == members[4].pk
    assert codes() == ["bronze"] * 5
    assert evaluate_batch(after=members[4].pk, **facts) is None


def test_without_members_there_is_nothing_to_evaluate(db, now):
    assert evaluate_batch(settings=POINTS, now=now, after=0, limit=10) is None


def test_a_second_run_changes_nothing(crowd, now):
    # given
    crowd(3)
    evaluate_batch(settings=POINTS, now=now, after=0, limit=10)
    before = rows(LoyaltyMember, TierChange)

    # when
    evaluate_batch(settings=POINTS, now=now + timedelta(hours=1), after=0, limit=10)

    # then
    assert rows(LoyaltyMember, TierChange) == before
    assert TierChange.objects.count() == 3


def test_one_batch_moves_up_and_down_and_leaves_the_rest(member, other_member, crowd, orders, reconcile, now):
    # given
    (falling,) = crowd(1)
    put_in(other_member, "gold", below_since=now)
    reconcile(orders.place(user_id=member.user_id, lines=["500.00"]))
    put_in(member, "bronze")
    TierChange.objects.all().delete()

    # when
    evaluate_batch(settings=POINTS, now=now, after=0, limit=10)

    # then
    assert (standing(member), history(member)) == (("silver", None), [("silver", "qualified", now)])
    assert (standing(other_member), history(other_member)) == (("gold", now), [])
    assert (standing(falling), history(falling)) == (("bronze", None), [("bronze", "grace_ended", now)])


@pytest.mark.parametrize("size", [1, 50])
def test_a_batch_costs_the_same_for_one_member_and_for_fifty(size, crowd, now, django_assert_num_queries):
    # given
    crowd(size)

    # then: who is looked at, tiers, who can change, their locks, tiers, figures, one update, one insert, inside a
    # savepoint of the test's transaction
    with django_assert_num_queries(10):
        evaluate_batch(settings=POINTS, now=now, after=0, limit=100)
    assert codes() == ["bronze"] * size

    # and where nobody moves: three reads
    with django_assert_num_queries(5):
        evaluate_batch(settings=POINTS, now=now, after=0, limit=100)


def test_nobody_costs_one_query_for_the_tiers_and_one_for_the_figures(db, now, django_assert_max_num_queries):
    with django_assert_max_num_queries(2):
        evaluate(members=[], settings=POINTS, now=now)


@pytest.mark.django_db(transaction=True)
def test_members_that_somebody_works_on_are_passed_over(crowd, now):
    # given
    first, busy, last = crowd(3)

    def in_another_connection():
        try:
            with connection.cursor() as cursor:
                cursor.execute("SET lock_timeout = '10s'")
            return evaluate_batch(settings=POINTS, now=now, after=0, limit=10)
        finally:
            connection.close()

    # when
    with ThreadPoolExecutor(1) as pool, transaction.atomic():
        lock_member(Q(pk=busy.pk))
        reached = pool.submit(in_another_connection).result(timeout=30)

    # then
    assert reached == last.pk
    assert [standing(member)[0] for member in (first, busy, last)] == ["bronze", "silver", "bronze"]
    evaluate_batch(settings=POINTS, now=now, after=0, limit=10)
    assert standing(busy) == ("bronze", None)


@given(
    figure=st.sampled_from(["0.00", "499.00", "500.00", "501.00", "1999.00", "2000.00"]),
    place=st.sampled_from(["bronze", "silver", "gold"]),
    below_days=st.sampled_from([None, 0, 29, 30, 31]),
    assigned_days=st.sampled_from([None, -1, 0, 1]),
    settings=st.sampled_from([POINTS, SPEND]),
)
@settings_of_hypothesis(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_batch_changes_whom_an_evaluation_of_everybody_would_change(
    figure, place, below_days, assigned_days, settings, member, orders, reconcile, now
):
    # given a member who stands anywhere, and is evaluated by themself
    with transaction.atomic():
        if figure != "0.00":
            reconcile(orders.place(user_id=member.user_id, lines=[figure]))
        standing_before = {
            "tier": tier(place),
            "below_since": None if below_days is None else now - timedelta(days=below_days),
            "assigned_tier": None if assigned_days is None else tier("gold"),
            "assigned_until": None if assigned_days is None else now + timedelta(days=assigned_days),
        }
        LoyaltyMember.objects.filter(pk=member.pk).update(**standing_before)
        TierChange.objects.all().delete()
        evaluate_member(member_id=member.pk, settings=settings, now=now)
        expected = rows(LoyaltyMember), history(member)
        LoyaltyMember.objects.filter(pk=member.pk).update(**standing_before)
        TierChange.objects.all().delete()

        # when
        evaluate_batch(settings=settings, now=now, after=0, limit=100)

        # then
        assert (rows(LoyaltyMember), history(member)) == expected
        transaction.set_rollback(True)


def test_one_member_is_evaluated_and_no_other(crowd, now):
    # given
    first, asked, last = crowd(3)

    # when
    evaluate_member(member_id=asked.pk, settings=POINTS, now=now)
    evaluate_member(member_id=last.pk + 1, settings=POINTS, now=now)

    # then
    assert [standing(member)[0] for member in (first, asked, last)] == ["silver", "bronze", "silver"]


@pytest.mark.django_db(transaction=True)
def test_one_member_whom_somebody_works_on_is_waited_for(crowd, now):
    # given
    busy, after = crowd(2)
    locked = Event()

    def work_on_them():
        with transaction.atomic():
            lock_member(Q(pk=busy.pk))
            locked.set()
            sleep(0.3)

    def judge():
        locked.wait(timeout=30)
        evaluate_member(member_id=busy.pk, settings=POINTS, now=now)

    # when
    outcomes = together(work_on_them, judge)

    # then
    assert raised(outcomes) == []
    assert [standing(member)[0] for member in (busy, after)] == ["bronze", "silver"]
