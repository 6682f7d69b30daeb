"""Rule 108: a card that was claimed for one checkout and is held by another counts as used."""

from decimal import Decimal

import pytest
from saleor.giftcard.models import GiftCard
from saleor.order.models import Order

from saleor_loyalty_plugin.models import Redemption

from ..checkout.cart import RedeemingCart
from ..ledger import entries
from .catalogue import claim, unclaim
from .elsewhere import IN_USE, WAYS_OUT, gives_up, refusal


@pytest.fixture
def card(filled, other, catalogue, takes_cards):
    """A card for 12.00 that was claimed for one basket and put into the other; its reward."""
    reward = catalogue.gift_card("12.00")
    claim(filled, reward)
    assert other.add_code(GiftCard.objects.get().code).total == Decimal("28.00")
    return reward


@pytest.mark.parametrize("happens", WAYS_OUT)
def test_a_card_that_another_checkout_holds_stays_claimed_and_is_its_orders(happens, filled, other, card, standing):
    # when
    happens(filled, card)

    # then
    assert standing() == (2500, 0, 500)
    assert other.read().total == Decimal("28.00")

    # when
    other.complete()

    # then
    order = Order.objects.get()
    assert order.total_gross_amount == Decimal("28.00")
    assert Redemption.objects.get().order_id == order.pk
    assert standing() == (2500, 0, 0)
    assert entries()[1:] == [("redemption", -500)]
    if happens is gives_up:
        assert refusal(filled, card) == IN_USE


def test_a_card_that_was_taken_out_of_the_other_checkout_is_given_up(filled, other, card, standing):
    assert refusal(filled, card) == IN_USE
    other.remove_code(GiftCard.objects.get().code)
    assert unclaim(filled, card).total == Decimal("40.00")
    assert standing() == (3000, 0, 0)
    assert GiftCard.objects.get().is_active is False


@pytest.mark.parametrize("told", [True, False])
def test_a_card_that_was_used_in_part_is_paid_for(told, filled, other, catalogue, takes_cards, standing, monkeypatch):
    # given
    reward = catalogue.gift_card("50.00")
    claim(filled, reward)
    other.add_code(GiftCard.objects.get().code)
    if not told:
        monkeypatch.setattr("saleor_loyalty_plugin.plugin.reconcile", lambda *args: None)
    other.complete()

    # when / then
    assert refusal(filled, reward) == IN_USE
    assert standing()[2] == 0
    assert entries()[1] == ("redemption", -500)
    assert Redemption.objects.get().order_id == Order.objects.get().pk
    assert GiftCard.objects.get().current_balance_amount == 10


def test_a_card_that_staff_took_money_off_is_paid_for(filled, catalogue, takes_cards, standing):
    # given
    reward = catalogue.gift_card("12.00")
    claim(filled, reward)
    GiftCard.objects.update(current_balance_amount=11)

    # when / then
    assert refusal(filled, reward) == IN_USE
    assert standing() == (2500, 0, 0)


def test_a_card_in_a_guests_checkout_is_its_orders(
    filled, goods, catalogue, channel, takes_cards, api_client, standing
):
    # given a card that anybody may use
    reward = catalogue.gift_card("12.00")
    claim(filled, reward)
    card = GiftCard.objects.get()
    if hasattr(card, "assigned_to"):
        GiftCard.objects.update(assigned_to=None, assigned_to_email=None)
    guest = RedeemingCart(api_client, channel)
    guest.open((goods.sell("10.00"), 3), email="guest@example.com")
    guest.deliver()
    guest.add_code(card.code)
    assert refusal(filled, reward) == IN_USE

    # when
    guest.complete()

    # then
    assert standing() == (2500, 0, 0)
    assert Redemption.objects.get().order_id == Order.objects.get().pk


def test_the_claims_own_order_takes_it_where_it_comes_first(filled, other, card, standing):
    # when
    filled.complete()

    # then
    assert Redemption.objects.get().order_id == Order.objects.get().pk
    assert standing() == (2500, 0, 0)
    assert other.read().total == Decimal("40.00")
