"""Joining, and being forgotten."""

from datetime import timedelta

import pytest
from django.contrib.auth import get_user_model
from django.db import connection
from django.test.utils import CaptureQueriesContext

from saleor_loyalty_plugin.models import LoyaltyMember, LoyaltyTransaction, PointsLot, Tier
from saleor_loyalty_plugin.services.members import (
    enroll,
    enroll_many,
    forget_erased_members,
)
from saleor_loyalty_plugin.services.program.tier_rows import delete_tier
from saleor_loyalty_plugin.services.tiers import evaluate_batch
from saleor_loyalty_plugin.settings import ProgramSettings

from ..ledger import balance, entries, tables

WELCOME = ProgramSettings(welcome_points=250, expires_after_days=30)


@pytest.fixture
def users(db):
    return [get_user_model().objects.create(username=f"user {number}") for number in range(3)]


def test_joining_posts_the_welcome_points_once(user, now):
    # when
    first = enroll(user_id=user.pk, settings=WELCOME, now=now)
    again = enroll(user_id=user.pk, settings=WELCOME, now=now + timedelta(days=1))

    # then
    assert again.pk == first.pk
    assert again.enrolled_at == now
    assert (first.available, again.available) == (250, 250)
    assert entries(first) == [("bonus", 250, 250)]
    entry, lot = LoyaltyTransaction.objects.get(), PointsLot.objects.get()
    assert (entry.reason, entry.idempotency_key) == ("Welcome", f"member:{first.pk}:welcome")
    assert (lot.available_at, lot.expires_at) == (now, now + timedelta(days=30))


def test_who_joined_before_there_were_welcome_points_is_given_none(member, now):
    enroll(user_id=member.user_id, settings=WELCOME, now=now)

    assert entries(member) == []


def test_joining_without_welcome_points_writes_no_entry(member, user, now):
    assert (member.user_id, member.enrolled_at) == (user.pk, now)
    assert (balance(member), entries(member)) == ((0, 0), [])


@pytest.mark.parametrize(("settings", "points"), [(ProgramSettings(), 0), (WELCOME, 250)])
def test_many_join_at_once_and_members_stay_as_they_are(settings, points, users, now):
    # given
    already = enroll(user_id=users[1].pk, settings=ProgramSettings(), now=now - timedelta(days=9))

    # when
    for _time in range(2):
        enroll_many(user_ids=[user.pk for user in reversed(users)], settings=settings, now=now)

    # then
    members = LoyaltyMember.objects.order_by("user_id").values_list("user_id", "enrolled_at", "available")
    assert list(members) == [
        (users[0].pk, now, points),
        (users[1].pk, already.enrolled_at, 0),
        (users[2].pk, now, points),
    ]


def test_many_join_with_one_write(users, now, django_assert_num_queries):
    with django_assert_num_queries(2):  # the lowest tier, and the members
        enroll_many(user_ids=[user.pk for user in users], settings=ProgramSettings(), now=now)


@pytest.mark.parametrize("settings", [ProgramSettings(), WELCOME])
def test_many_join_in_one_order_so_that_two_sweeps_do_not_wait_for_each_other(settings, users, now):
    enroll_many(user_ids=[users[2].pk, users[0].pk, users[1].pk], settings=settings, now=now)

    joined = LoyaltyMember.objects.order_by("pk").values_list("user_id", flat=True)
    assert list(joined) == [user.pk for user in users]


def test_nobody_joins_where_nobody_is_named(db, now):
    enroll_many(user_ids=[], settings=ProgramSettings(), now=now)
    enroll_many(user_ids=[], settings=WELCOME, now=now)

    assert not LoyaltyMember.objects.exists()


@pytest.mark.parametrize("by", ["staff", "a staff user who is gone", "an app"])
def test_an_erased_customer_leaves_figures_and_nothing_personal(by, user, member, adjust, staff_user, now):
    # given
    enroll(user_id=user.pk, settings=WELCOME, now=now)
    facts = {"actor_app": "Helpdesk"} if by == "an app" else {"actor_id": staff_user.pk}
    adjust(500, reason="Ada Lovelace called: parcel lost", **facts)
    user.delete()
    if by == "a staff user who is gone":
        staff_user.delete()

    # when
    forget_erased_members()

    # then
    member.refresh_from_db()
    assert member.user_id is None
    assert entries(member) == [("adjustment", 500, 500)]
    assert LoyaltyTransaction.objects.get().reason == ""


def test_forgetting_one_leaves_others_as_they_are(user, member, other_member, adjust, staff_user, now):
    # given
    adjust(500, reason="goodwill", user_id=other_member.user_id, actor_id=staff_user.pk)
    user.delete()
    LoyaltyMember.objects.filter(pk=member.pk).update(forgotten_at=now)
    before = tables()

    # when
    forget_erased_members()

    # then
    assert tables() == before


def test_who_is_forgotten_is_not_looked_at_again(user, member, adjust):
    # given
    adjust(500, reason="Ada Lovelace called: parcel lost")
    user.delete()
    forget_erased_members()

    # when
    with CaptureQueriesContext(connection) as captured:
        forget_erased_members()

    # then
    assert not [query["sql"] for query in captured if "saleor_loyalty_loyaltytransaction" in query["sql"]]
    assert LoyaltyMember.objects.get().forgotten_at is not None


def test_who_is_forgotten_keeps_no_tier_from_being_deleted(user, member, orders, reconcile):
    # given
    order = orders.place(user_id=user.pk, lines=["2500.00"])
    reconcile(order)
    user.delete()

    # when
    forget_erased_members()
    evaluate_batch(settings=ProgramSettings(), now=member.enrolled_at, after=0, limit=10)
    orders.charge(order, "2400.00")
    reconcile(order)

    # then
    delete_tier(tier=Tier.objects.get(code="gold"))
    assert balance(member) == (2400, 0)


def test_who_is_to_be_forgotten_is_found_by_an_index(db):
    # when
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off")
        to_forget = LoyaltyMember.objects.filter(user__isnull=True, forgotten_at__isnull=True)
        plan = to_forget.order_by("pk").explain()

    # then
    assert "loyalty_member_to_forget" in plan


def test_the_programs_own_reasons_stay_in_the_ledger(user, now):
    # given
    member = enroll(user_id=user.pk, settings=WELCOME, now=now)
    user.delete()

    # when
    forget_erased_members()

    # then
    assert LoyaltyTransaction.objects.get(member=member).reason == "Welcome"
