"""Entries keep what they were computed from (rule 42)."""

from decimal import Decimal

import pytest

from saleor_loyalty_plugin.domain.words.sayings import said, say
from saleor_loyalty_plugin.models import LoyaltyTransaction, Reward
from saleor_loyalty_plugin.services.actors import Actor
from saleor_loyalty_plugin.services.spending.claims import claim_reward, take_claim_back

pytestmark = pytest.mark.django_db


def last_explanation() -> str:
    facts = LoyaltyTransaction.objects.latest("pk").facts
    return say(said(facts), "en").replace("\u00a0", " ")


def test_a_refund_and_a_cancellation_are_told_apart(user, member, orders, reconcile):
    # given 100 points of an order of 100.00 and 10.00 delivery
    order = orders.place(user_id=user.pk, lines=["100.00"], total=Decimal("110.00"))
    reconcile(order)
    assert LoyaltyTransaction.objects.get().facts is None

    # when / then
    orders.charge(order, "77.00")
    assert reconcile(order) == -30
    assert last_explanation() == (
        "33 USD of 110 USD was paid back for an order that had earned 100 points: 30 points taken back."
    )
    orders.change(order, void=True)
    assert reconcile(order) == -70
    assert last_explanation() == "An order that had earned 70 points was cancelled: 70 points taken back."


def test_points_that_come_back_say_of_what(bought, orders, reconcile):
    # given 500 points on an order of 100.00, 95.00 of it paid
    order = bought()
    reconcile(order)

    # when / then
    orders.charge(order, "47.50")
    reconcile(order)
    restored = LoyaltyTransaction.objects.get(kind="restoration")
    assert say(said(restored.facts), "en").replace("\u00a0", " ") == (
        "47.50 USD of 95 USD was paid back for an order that took 500 points: 250 points given back."
    )
    orders.change(order, void=True)
    reconcile(order)
    restored = LoyaltyTransaction.objects.filter(kind="restoration").latest("pk")
    assert say(said(restored.facts), "en").replace("\u00a0", " ") == (
        "An order that took 500 points was cancelled: 250 points given back."
    )


def test_an_edited_order_and_one_that_is_gone_say_so(bought, orders, reconcile):
    # given
    order = bought(paid=False, confirmed=False)
    reconcile(order)

    # when / then
    orders.change(order, points_amount=Decimal("3.00"))
    reconcile(order)
    assert last_explanation() == "An order was changed and takes fewer points: 200 points given back."
    del orders.states[order]
    reconcile(order)
    assert last_explanation() == "An order was never paid and is gone: 300 points given back."


def test_a_reward_that_staff_take_back_says_so(rich, user, now):
    # given
    code = Reward.objects.create(name="Treat", kind="voucher", points_cost=100)
    claim = claim_reward(user_id=user.pk, reward=code, checkout_id=None, channel_id=1, currency="USD", now=now)

    # when
    take_claim_back(claim_id=claim.pk, reason="sold out", actor=Actor(), now=now)

    # then
    assert last_explanation() == "A reward was given up: 100 points given back."
