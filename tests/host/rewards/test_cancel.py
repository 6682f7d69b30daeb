"""loyaltyClaimCancel: staff take back what was not used; what is in use, or being paid for, stays (rules 107, 108)."""

from decimal import Decimal

import pytest
from django.utils import timezone
from saleor.checkout.models import Checkout, CheckoutLine
from saleor.discount.models import Voucher
from saleor.giftcard.models import GiftCard

from saleor_loyalty_plugin.models import Redemption, Reward

from ...graphql.callers import id_of
from ..ledger import entries
from .catalogue import CLAIM, claim

CANCEL = """mutation($id: ID!, $reason: String!) {
  loyaltyClaimCancel(id: $id, reason: $reason) {
    claim { state voucherCode giftCard { id } usedAt } member { points { available held } }
    errors { field code message }
  }
}"""
BACK = {"state": "GIVEN_UP", "voucherCode": None, "giftCard": None, "usedAt": None}
PAID_BACK = [("redemption", -500), ("restoration", 500)]


@pytest.fixture
def cancel(shop):
    def run():
        claimed = id_of(Redemption.objects.get(), "LoyaltyClaim")
        return shop.client.post_graphql(CANCEL, {"id": claimed, "reason": "Out of stock"}).json()["data"][
            "loyaltyClaimCancel"
        ]

    return run


def refused(answer):
    """Return field, code and message of the one error, having checked that nothing came with it."""
    (error,) = answer.pop("errors")
    assert answer == {"claim": None, "member": None}
    return error["field"], error["code"], error["message"]


def keep(cart, reward):
    return cart.run(CLAIM, reward=reward, checkout=None)


def is_taken_back(answer, standing):
    assert answer == {"claim": BACK, "member": {"points": {"available": 3000, "held": 0}}, "errors": []}
    assert standing() == (3000, 0, 0)
    assert entries()[1:] == PAID_BACK
    assert Reward.objects.get().claimed == 0


@pytest.mark.parametrize("where", [claim, keep])
def test_a_code_is_gone_and_the_points_are_back(where, filled, catalogue, cancel, standing):
    # given
    where(filled, catalogue.voucher())

    # when / then
    is_taken_back(cancel(), standing)
    assert not Voucher.objects.exists()
    assert filled.read().total == Decimal("40.00")


@pytest.mark.parametrize("where", [claim, keep])
def test_a_card_is_switched_off_and_the_points_are_back(where, filled, catalogue, takes_cards, cancel, standing):
    # given
    where(filled, catalogue.gift_card("12.00"))

    # when / then
    is_taken_back(cancel(), standing)
    assert GiftCard.objects.get().is_active is False
    assert filled.read().total == Decimal("40.00")


def test_a_product_is_taken_out_of_its_checkout(filled, goods, catalogue, cancel, standing):
    # given
    claim(filled, catalogue.product(goods.sell("8.00")))

    # when / then
    is_taken_back(cancel(), standing)
    assert CheckoutLine.objects.count() == 1
    assert filled.read().lines == [Decimal("30.00")]


def test_free_delivery_costs_again(filled, catalogue, cancel, standing):
    # given
    assert claim(filled, catalogue.free_shipping()).delivery == 0

    # when / then
    is_taken_back(cancel(), standing)
    assert filled.read().delivery == Decimal("10.00")


def test_the_claim_of_a_checkout_that_is_gone_is_taken_back(filled, catalogue, cancel, standing):
    # given
    claim(filled, catalogue.voucher())
    filled.checkout.delete()

    # when / then
    is_taken_back(cancel(), standing)


@pytest.mark.parametrize("where", [claim, keep])
@pytest.mark.parametrize("kind", ["voucher", "gift_card"])
def test_what_an_order_used_stays(kind, where, filled, catalogue, takes_cards, cancel, standing):
    # given
    answer = where(filled, getattr(catalogue, kind)())
    if where is keep:
        filled.add_code(answer["voucherCode"] or answer["giftCard"]["code"])
    filled.complete()

    # when / then
    assert refused(cancel()) == ("id", "REWARD_UNAVAILABLE", "This reward was used already.")
    assert standing() == (2500, 0, 0)
    assert Redemption.objects.get().claim_state == "used"


@pytest.mark.parametrize("where", [claim, keep])
def test_what_an_order_used_stays_before_the_ledger_knows(where, filled, catalogue, cancel, standing, monkeypatch):
    # given an order that nobody told the program of
    monkeypatch.setattr("saleor_loyalty_plugin.plugin.reconcile", lambda *args: None)
    answer = where(filled, catalogue.voucher())
    if where is keep:
        filled.add_code(answer["voucherCode"])
    filled.complete()

    # when / then
    assert refused(cancel()) == ("id", "REWARD_UNAVAILABLE", "This reward was used already.")
    assert Redemption.objects.get().claim_state == "used"
    assert standing() == (2500, 0, 0)


def test_a_kept_card_that_was_spent_in_part_stays(filled, catalogue, cancel, standing):
    # given
    keep(filled, catalogue.gift_card("12.00"))
    GiftCard.objects.update(current_balance_amount=11)

    # when / then
    assert refused(cancel()) == ("id", "REWARD_UNAVAILABLE", "This reward was used already.")
    assert Redemption.objects.get().claim_state == "used"
    assert standing() == (2500, 0, 0)


@pytest.mark.parametrize("kind", ["voucher", "gift_card"])
def test_a_kept_reward_that_is_in_a_checkout_stays(kind, filled, catalogue, takes_cards, cancel, standing):
    # given
    answer = keep(filled, getattr(catalogue, kind)())
    filled.add_code(answer["voucherCode"] or answer["giftCard"]["code"])

    # when / then
    field, code, message = refused(cancel())
    assert (field, code) == ("id", "REWARD_UNAVAILABLE")
    assert "checkout" in message
    assert standing() == (2500, 0, 0)

    # and once it is taken out, it is taken back
    filled.remove_code(answer["voucherCode"] or answer["giftCard"]["code"])
    is_taken_back(cancel(), standing)


def test_a_card_that_another_checkout_holds_stays(filled, other, catalogue, takes_cards, cancel, standing):
    # given
    claim(filled, catalogue.gift_card("12.00"))
    other.add_code(GiftCard.objects.get().code)

    # when / then
    assert refused(cancel())[:2] == ("id", "REWARD_UNAVAILABLE")
    assert standing() == (2500, 0, 500)


def test_what_is_being_paid_for_stays(filled, catalogue, shop, cancel, standing):
    # given
    claim(filled, catalogue.voucher())
    shop.pay(filled.checkout, "35.00")

    # when / then
    assert refused(cancel())[:2] == ("id", "REWARD_UNAVAILABLE")
    assert standing() == (2500, 0, 500)
    filled.complete()
    assert standing()[2] == 0


def test_nothing_is_taken_back_while_an_order_is_made(filled, catalogue, cancel, standing):
    # given
    claim(filled, catalogue.voucher())
    Checkout.objects.update(completing_started_at=timezone.now())

    # when / then
    assert refused(cancel())[:2] == ("id", "INVALID")
    assert standing() == (2500, 0, 500)


def test_it_is_taken_back_once(filled, catalogue, cancel, standing):
    # given
    keep(filled, catalogue.voucher())
    cancel()

    # when / then
    message = "This reward was given up already. Its points are back."
    assert refused(cancel()) == ("id", "REWARD_UNAVAILABLE", message)
    assert standing() == (3000, 0, 0)
