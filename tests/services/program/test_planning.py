"""Whom a change moves: the preview and the evaluation that follows agree."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from django.contrib.auth import get_user_model

from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.models import ChannelTerms, LoyaltyMember, Tier
from saleor_loyalty_plugin.selectors.planning import Program, standings
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.services.program.planning import planned_tiers
from saleor_loyalty_plugin.services.tiers import assign_tier, evaluate_batch

from ..standings import POINTS, SPEND, put_in, tier


@pytest.fixture
def customers(db, orders, reconcile, now):
    """Members who bought for these amounts, and are in the tiers that they qualify for."""

    def buy(*amounts, settings=POINTS, **facts):
        for number, amount in enumerate(amounts):
            user = get_user_model().objects.create(username=f"customer {number}")
            enroll(user_id=user.pk, settings=settings, now=now)
            reconcile(orders.place(user_id=user.pk, lines=[amount], **facts), settings=settings)
        return list(LoyaltyMember.objects.order_by("pk"))

    return buy


def plan(changes=(), *, present=POINTS, planned=None, rates=None):
    now_is = Program(settings=present, tiers=planned_tiers([]))
    return now_is, Program(settings=planned or present, tiers=planned_tiers(changes), rates=rates or {})


def moves(present, planned, now):
    """Return from, to, whether at once, and how many, of who is not where they would end."""
    found, _ = standings(present, planned, now)
    return sorted(
        (each.now_in.code, each.would_end_in.code, each.is_over, each.members)
        for each in found
        if each.now_in.pk != each.would_end_in.pk
    )


def test_a_lower_threshold_moves_up_whom_the_evaluation_then_moves(customers, now):
    # given 100, 499, 500 and 2100 points
    customers("100", "499", "500", "2100")
    gold = tier("gold").pk

    # when
    found = moves(*plan([(gold, {"threshold": Decimal(500)}), (tier("silver").pk, {"threshold": Decimal(400)})]), now)

    # then
    assert found == [("bronze", "silver", False, 1), ("silver", "gold", False, 1)]
    Tier.objects.filter(code="silver").update(threshold=400)
    Tier.objects.filter(code="gold").update(threshold=500)
    evaluate_batch(settings=POINTS, now=now, after=0, limit=10)
    assert list(LoyaltyMember.objects.order_by("pk").values_list("tier__code", flat=True)) == [
        "bronze",
        "silver",
        "gold",
        "gold",
    ]


@pytest.mark.parametrize(("grace", "is_over"), [(30, False), (0, True)])
def test_a_higher_threshold_moves_down_when_the_grace_is_over(grace, is_over, customers, now):
    customers("500")

    present, planned = plan(
        [(tier("silver").pk, {"threshold": Decimal(600)})], planned=replace(POINTS, downgrade_grace_days=grace)
    )

    assert moves(present, planned, now) == [("silver", "bronze", is_over, 1)]


def test_who_falls_anyway_is_told_apart(customers, now):
    # given somebody in silver who has not bought enough
    (member,) = customers("100")
    put_in(member, "silver", below_since=now)

    # when
    found, _ = standings(*plan(), now)

    # then
    assert [(each.now_in.code, each.ends_in.code, each.would_end_in.code) for each in found] == [
        ("silver", "bronze", "bronze")
    ]


def test_a_new_tier_takes_its_part(customers, now):
    customers("100", "499", "500")

    found = moves(*plan([(None, {"threshold": Decimal(450)})]), now)

    assert found == [("bronze", "", False, 1)]


def test_neither_who_was_assigned_nor_who_left_moves(customers, now):
    # given
    assigned, invited, gone = customers("499", "100", "499")
    assign_tier(user_id=assigned.user_id, tier=tier("gold"), until=None, now=now)
    put_in(invited, "silver")
    LoyaltyMember.objects.filter(pk=invited.pk).update(invited=True)
    LoyaltyMember.objects.filter(pk=gone.pk).update(left_at=now)

    # then
    assert moves(*plan([(tier("silver").pk, {"threshold": Decimal(400)})]), now) == []


def test_another_basis_moves_by_what_was_spent(customers, now):
    # given 250.00 at two points for each
    double = replace(POINTS, points_per_currency_unit=Decimal(2))
    customers("250", settings=double)

    # when
    found = moves(*plan(present=double, planned=replace(SPEND, points_per_currency_unit=Decimal(2))), now)

    # then 500 points were enough for silver, 250.00 are not
    assert found == [("silver", "bronze", False, 1)]


def test_a_channels_rate_moves_where_money_counts(customers, now):
    # given 1,600.00 in a channel whose money counts a quarter
    ChannelTerms.objects.create(channel_id=7, points_per_currency_unit=Decimal("0.25"))
    customers("1600", settings=SPEND, channel_id=7)

    # then 400.00 are not enough for silver, 800.00 are
    assert moves(*plan(present=SPEND), now) == []
    assert moves(*plan(present=SPEND, rates={7: Decimal("0.5")}), now) == [("bronze", "silver", False, 1)]


def test_what_members_spent_in_a_year_is_told_by_tier_and_channel(customers, orders, reconcile, now):
    # given
    (member,) = customers("100")
    reconcile(orders.place(user_id=member.user_id, lines=["30"], channel_id=7))
    reconcile(orders.place(user_id=member.user_id, lines=["5000"]), at=now - timedelta(days=366))

    # when
    _, spent = standings(*plan([(tier("silver").pk, {"threshold": Decimal(50)})]), now)

    # then
    assert sorted((each.would_end_in.code, each.channel_id, each.paid) for each in spent) == [
        ("silver", 1, 100),
        ("silver", 7, 30),
    ]


@pytest.mark.parametrize(
    ("code", "fields", "field"),
    [
        ("silver", {"threshold": Decimal(-1)}, "threshold"),
        ("silver", {"threshold": Decimal(2000)}, "threshold"),
        ("bronze", {"threshold": Decimal(1)}, "threshold"),
        ("silver", {"earn_multiplier": Decimal(0)}, "earn_multiplier"),
        ("silver", {"discount_percent": Decimal(101)}, "discount_percent"),
        (None, {"discount_percent": Decimal(5)}, "threshold"),
        (None, {"threshold": Decimal(500)}, "threshold"),
    ],
)
def test_what_would_be_refused_is_refused(code, fields, field, db):
    with pytest.raises(LoyaltyError) as refused:
        planned_tiers([(code and tier(code).pk, fields)])

    assert refused.value.field == field
