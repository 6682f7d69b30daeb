"""How far the next tier is, and until when the present one is safe (rules 23 and 26)."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from saleor_loyalty_plugin.domain.tiers.qualification import QualificationBasis, QualificationWindow
from saleor_loyalty_plugin.models import ChannelTerms, LoyaltyMember, Tier
from saleor_loyalty_plugin.selectors.progress import NextTier, next_tier, tier_expires_at
from saleor_loyalty_plugin.selectors.qualification import contributions_at

from ..standings import ORDERS, POINTS, SPEND, put_in, standing, tier

YEAR = replace(POINTS, qualification_window=QualificationWindow.CALENDAR_YEAR)
LIFETIME = replace(POINTS, qualification_window=QualificationWindow.LIFETIME)


def assigned(member, code, until=None):
    LoyaltyMember.objects.filter(pk=member.pk).update(assigned_tier=tier(code), assigned_until=until)


def next_of(member, at, settings=POINTS):
    member = LoyaltyMember.objects.get(pk=member.pk)
    contributions = contributions_at([member], settings, at)[member.pk]
    return next_tier(member, list(Tier.objects.order_by("-threshold")), contributions, at)


def expiry_of(member, at, settings=POINTS):
    member = LoyaltyMember.objects.get(pk=member.pk)
    return tier_expires_at(member, contributions_at([member], settings, at)[member.pk], settings, at)


@pytest.mark.parametrize(
    ("bought", "expected"),
    [
        (None, ("silver", "500", 0)),
        ("430.00", ("silver", "70", 86)),
        ("500.00", ("gold", "1500", 25)),
        ("1999.00", ("gold", "1", 99)),
        ("2000.00", None),
    ],
)
def test_the_next_tier_is_the_one_above_with_what_is_missing(bought, expected, member, orders, reconcile, now):
    # given
    if bought:
        reconcile(orders.place(user_id=member.user_id, lines=[bought]))

    # then
    found = next_of(member, now)
    assert found == (expected and NextTier(tier(expected[0]), Decimal(expected[1]), expected[2]))


@pytest.mark.parametrize(
    ("settings", "missing"), [(POINTS, "470"), (SPEND, "469.50"), (ORDERS, "499")], ids=["points", "spend", "orders"]
)
def test_what_is_missing_is_in_the_programs_basis(settings, missing, member, orders, reconcile, now):
    reconcile(orders.place(user_id=member.user_id, lines=["30.50"]), settings=settings)

    assert next_of(member, now, settings).remaining == Decimal(missing)


@pytest.mark.parametrize(
    ("code", "expected"), [("bronze", ("silver", "0", 100)), ("silver", ("gold", "1400", 30)), ("gold", None)]
)
def test_the_next_tier_is_above_the_assigned_one(code, expected, member, orders, reconcile, now):
    # given silver by 600 points
    reconcile(orders.place(user_id=member.user_id, lines=["600.00"]))
    assigned(member, code, now + timedelta(days=1))

    # then
    assert next_of(member, now) == (expected and NextTier(tier(expected[0]), Decimal(expected[1]), expected[2]))
    assert next_of(member, now + timedelta(days=1)) == NextTier(tier("gold"), Decimal(1400), 30)


def test_the_lowest_tier_cannot_be_lost(member, orders, reconcile, now):
    reconcile(orders.place(user_id=member.user_id, lines=["100.00"]))

    assert [expiry_of(member, now, settings) for settings in (POINTS, YEAR, LIFETIME)] == [None, None, None]


@pytest.mark.parametrize("basis", QualificationBasis)
def test_a_tier_may_be_lost_after_the_grace_that_follows_the_windows_end(basis, member, orders, reconcile, now):
    # given
    Tier.objects.filter(code="silver").update(threshold=1)
    windows = [replace(settings, qualification_basis=basis) for settings in (POINTS, YEAR, LIFETIME)]
    reconcile(orders.place(user_id=member.user_id, lines=["1.00"]), settings=windows[0])

    # then
    new_year = now.replace(year=2027, month=1, day=1, hour=0)
    expected = [now.replace(year=2027) + timedelta(days=30), new_year + timedelta(days=30), None]
    assert [expiry_of(member, now, settings) for settings in windows] == expected


def test_the_tier_is_safe_as_long_as_the_later_orders_carry_it(member, orders, reconcile, now):
    # given
    for month, price in [(1, "300.00"), (3, "400.00"), (5, "200.00")]:
        reconcile(orders.place(user_id=member.user_id, lines=[price]), at=now.replace(month=month))

    # then 900 points; without those of January 600, without those of March too few
    at = now.replace(month=6)
    assert expiry_of(member, at) == now.replace(year=2027, month=3) + timedelta(days=30)
    at_once = replace(POINTS, downgrade_grace_days=0)
    assert expiry_of(member, at, at_once) == now.replace(year=2027, month=3)


@pytest.mark.parametrize("settings", [POINTS, YEAR, LIFETIME])
def test_a_tier_that_is_being_lost_is_lost_at_the_end_of_its_grace(settings, member, now):
    # given
    put_in(member, "gold", below_since=now - timedelta(days=10))

    # then
    assert expiry_of(member, now, settings) == now + timedelta(days=20)


def test_a_tier_that_nothing_carries_any_more_may_be_lost_after_the_grace_from_now(member, now):
    # given a member whom the hourly evaluation has not looked at yet
    put_in(member, "gold")

    # then
    assert expiry_of(member, now) == now + timedelta(days=30)


def test_an_assigned_tier_may_be_lost_at_the_assignments_end(member, orders, reconcile, now):
    # given
    reconcile(orders.place(user_id=member.user_id, lines=["600.00"]))
    until = now + timedelta(days=10)

    # then
    for code in ("bronze", "silver", "gold"):
        assigned(member, code, until)
        assert expiry_of(member, until - timedelta(seconds=1)) == until
    assigned(member, "gold")
    assert expiry_of(member, now) is None


@pytest.mark.parametrize("code", ["bronze", "silver", "gold"])
def test_an_assignment_that_is_over_says_nothing_about_the_present_tier(code, member, orders, reconcile, now):
    # given silver by 600 points
    reconcile(orders.place(user_id=member.user_id, lines=["600.00"]))
    until = now + timedelta(days=10)

    # when
    assigned(member, code, until)

    # then
    assert expiry_of(member, until) == now.replace(year=2027) + timedelta(days=30)


def test_thirds_of_the_programs_money_are_neither_missing_nor_lost(member, orders, reconcile, now):
    # given six orders of 250.00 / 3 in the program's money
    settings = replace(SPEND, points_per_currency_unit=Decimal(3))
    ChannelTerms.objects.create(channel_id=7, points_per_currency_unit=Decimal(1))
    for days in range(6):
        order = orders.place(user_id=member.user_id, lines=["250.00"], channel_id=7)
        reconcile(order, at=now + timedelta(days=days), settings=settings)

    # then
    assert standing(member) == ("silver", None)
    assert next_of(member, now + timedelta(days=6), settings).remaining == 1500
    assert expiry_of(member, now + timedelta(days=6), settings) == now.replace(year=2027) + timedelta(days=30)
