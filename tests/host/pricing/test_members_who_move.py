"""A member's new tier is in the prices of their open checkouts at once, but for who has begun to pay."""

from datetime import timedelta
from decimal import Decimal
from unittest import mock

import graphene
import pytest
from django.utils import timezone
from saleor.checkout.models import Checkout
from saleor.graphql.core.utils import to_global_id_or_none

from saleor_loyalty_plugin.host.pricing import reprice
from saleor_loyalty_plugin.models import LoyaltyMember, Tier
from saleor_loyalty_plugin.tasks import evaluate_tiers_task

from .cart import Cart
from .orders import assert_adds_up

ASSIGN = """mutation($user: ID!, $tier: ID!) {
  loyaltyMemberTierAssign(user: $user, tier: $tier) { member { tier { code } } errors { field code message } }
}"""
FULL, SILVER, GOLD = Decimal("100.00"), Decimal("95.00"), Decimal("90.00")


@pytest.fixture
def thing(goods):
    return goods.sell("100.00")


@pytest.fixture
def filled(cart, thing):
    """100.00, which silver has for 95.00 with free delivery."""
    cart.open((thing, 1))
    assert cart.deliver().total == SILVER
    return cart


@pytest.fixture
def assign(shop):
    """Have staff put a member in a tier."""

    def assign(member, code):
        tier = graphene.Node.to_global_id("LoyaltyTier", Tier.objects.get(code=code).pk)
        shop.run(ASSIGN, user=to_global_id_or_none(member.user), tier=tier)

    return assign


@pytest.fixture
def lose_silver(member, django_capture_on_commit_callbacks):
    """Have the hourly task move the member, whose grace is over, to bronze."""

    def lose():
        LoyaltyMember.objects.filter(pk=member.pk).update(below_since=timezone.now() - timedelta(days=365))
        with django_capture_on_commit_callbacks(execute=True):
            evaluate_tiers_task.delay()

    return lose


def test_staff_put_a_member_in_another_tier(filled, member, assign, place):
    # when
    assign(member, "gold")

    # then
    assert filled.read().total == GOLD
    assert filled.rows() == [(Decimal("10.00"), "Gold: 10 %", "Gold: 10 %")]
    order = place(filled)
    assert order.total == GOLD
    assert_adds_up(order)


def test_an_order_that_is_paid_lifts_the_member(channel, cart, thing, member, shop, goods):
    # given: bronze, with a basket that is open while another is paid
    LoyaltyMember.objects.update(tier=Tier.objects.get(code="bronze"))
    before = cart.open((thing, 1))
    other = Cart(cart.client, channel)
    other.open((goods.sell("600.00", "digital"), 1))
    order = shop.complete(other.checkout, client=cart.client)

    # when
    shop.pay(order, "600.00")

    # then
    assert LoyaltyMember.objects.get().tier.code == "silver"
    assert (before.total, cart.read().total) == (FULL, SILVER)


def test_a_member_who_loses_the_tier_is_told_before_the_order(filled, lose_silver, place):
    # when
    lose_silver()

    # then
    prices = filled.read()
    assert (prices.subtotal, prices.delivery, filled.rows()) == (FULL, Decimal("10.00"), [])
    order = place(filled)
    assert (order.total, order.delivery) == (Decimal("110.00"), Decimal("10.00"))
    assert_adds_up(order)


def test_an_order_that_nobody_looked_at_before_has_the_new_tier(filled, lose_silver, place):
    # when
    lose_silver()

    # then
    order = place(filled)
    assert (order.total, order.delivery, order.tier_rows) == (Decimal("110.00"), Decimal("10.00"), [])
    assert_adds_up(order)


def test_an_assignment_that_is_over_is_over_in_the_basket(cart, thing, member, django_capture_on_commit_callbacks):
    # given
    member.assigned_tier = Tier.objects.get(code="gold")
    member.assigned_until = timezone.now() + timedelta(hours=1)
    member.save()
    before = cart.open((thing, 1))
    LoyaltyMember.objects.update(assigned_until=timezone.now())

    # when
    with django_capture_on_commit_callbacks(execute=True):
        evaluate_tiers_task.delay()

    # then
    assert (before.total, cart.read().total) == (GOLD, SILVER)


def test_who_has_begun_to_pay_pays_what_they_were_told(filled, member, shop, assign):
    # given
    shop.pay(filled.checkout, "95.00")

    # when
    assign(member, "gold")

    # then
    assert filled.read().total == SILVER
    order = shop.complete(filled.checkout, client=filled.client)
    assert (order.total_gross_amount, order.charge_status) == (SILVER, "full")


def test_baskets_of_others_are_left_alone(filled, customer_user2, member, channel, goods, user2_api_client, assign):
    # given
    other = Cart(user2_api_client, channel)
    other.open((goods.sell("50.00"), 1))
    expiries = dict(Checkout.objects.values_list("pk", "price_expiration"))

    # when
    assign(member, "gold")

    # then
    after = dict(Checkout.objects.values_list("pk", "price_expiration"))
    assert after[other.checkout.pk] == expiries[other.checkout.pk]
    assert after[filled.checkout.pk] < expiries[filled.checkout.pk]


def test_a_failure_of_it_is_not_one_of_the_assignment(filled, member, assign, monkeypatch):
    # given
    broken = mock.Mock(side_effect=RuntimeError("out of order"))
    monkeypatch.setattr(reprice, "_expire", broken)

    # when
    assign(member, "gold")

    # then: as before, from the next calculation on
    broken.assert_called_once()
    member.refresh_from_db()
    assert member.assigned_tier.code == "gold"
    assert filled.read().total == SILVER
    filled.let_prices_expire()
    assert filled.read().total == GOLD
