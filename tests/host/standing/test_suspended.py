"""A suspended member at the checkout: no benefits, nothing spent, nothing earned (rule 111)."""

from decimal import Decimal

import pytest
from saleor.checkout.models import Checkout
from saleor.order.models import Order

from saleor_loyalty_plugin.models import LoyaltyMember, OrderAward, Redemption
from saleor_loyalty_plugin.signals import members_suspended
from saleor_loyalty_plugin.tasks import sweep_holds_task, sweep_orders_task

from ..checkout.test_access import close
from ..ledger import entries
from ..pricing.cart import LINES_ADD, line_input
from ..rewards.catalogue import claim, refused

FULL = Decimal("40.00")
EARNS = "query($id: ID!) { checkout(id: $id) { loyalty { pointsToEarn redeemable { maxPoints } } } }"


def asked(cart) -> tuple[int, int]:
    """Return the points to earn, and the most that could be spent."""
    loyalty = cart.client.post_graphql(EARNS, {"id": cart.id}).json()["data"]["checkout"]["loyalty"]
    return loyalty["pointsToEarn"], loyalty["redeemable"]["maxPoints"]


def test_open_checkouts_are_at_full_price_at_once_and_as_before_once_lifted(filled, gold, stop, let_go_on):
    # given
    filled.let_prices_expire()
    assert (filled.read().total, asked(filled)) == (Decimal("27.00"), (40, 2700))

    # when
    stop()

    # then
    assert (filled.read().total, asked(filled)) == (FULL, (0, 0))
    assert filled.rows() == []

    # when
    let_go_on()

    # then
    assert (filled.read().total, asked(filled)) == (Decimal("27.00"), (40, 2700))


def test_points_that_checkouts_hold_return(filled, cart, standing, stop):
    # given
    filled.apply(500)

    # when
    stop()

    # then
    assert standing() == (3000, 0, 0)
    prices = filled.read()
    assert (prices.total, filled.point_rows) == (FULL, [])
    filled.complete()
    assert standing() == (3000, 0, 0)


@pytest.mark.parametrize("kind", ["product", "voucher", "gift_card", "free_shipping"])
def test_rewards_that_were_claimed_for_a_checkout_return(kind, filled, catalogue, goods, standing, stop):
    # given
    reward = getattr(catalogue, kind)(*([goods.sell("8.00")] if kind == "product" else []))
    claim(filled, reward)
    assert standing() == (2500, 0, 500)

    # when
    stop()

    # then
    assert standing() == (3000, 0, 0)
    prices = filled.read()
    assert (prices.total, len(prices.lines)) == (FULL, 1)
    assert not filled.checkout.gift_cards.exists()
    assert prices.raw["voucherCode"] is None


def test_nothing_new_is_spent(filled, catalogue, goods, standing, stop):
    # given
    stop()
    reward, voucher = catalogue.product(goods.sell("8.00")), catalogue.voucher()

    # then
    assert filled.refused(500) == [("id", "MEMBER_SUSPENDED")]
    assert refused(filled, reward) == refused(filled, voucher, keep=True) == [("reward", "MEMBER_SUSPENDED")]
    assert standing() == (3000, 0, 0)
    assert filled.read().total == FULL


def test_what_was_begun_to_be_paid_is_ordered_at_the_price_that_was_told(filled, standing, shop, stop):
    # given
    filled.apply(500)
    shop.pay(filled.checkout, "35.00")

    # when
    stop()
    sweep_holds_task()

    # then
    assert (standing(), filled.read().total) == ((2500, 0, 500), Decimal("35.00"))
    order = shop.complete(filled.checkout, client=filled.client)
    assert (order.total_gross_amount, order.charge_status) == (Decimal("35.00"), "full")
    assert standing() == (2500, 0, 0)
    assert not OrderAward.objects.get().earned


def test_what_it_holds_is_released_once_the_money_is_gone(filled, standing, shop, stop):
    # given
    filled.apply(500)
    transaction = shop.pay(filled.checkout, "35.00")
    stop()

    # when
    shop.update_transaction(transaction, amountCharged="0.00")
    sweep_holds_task()

    # then
    assert standing() == (3000, 0, 0)
    assert filled.read().total == FULL


def test_news_that_nobody_heard_reach_the_checkouts_by_the_sweep(filled, standing, stop, monkeypatch):
    # given
    filled.apply(500)
    monkeypatch.setattr(members_suspended, "send_robust", lambda **kwargs: None)
    stop()
    assert standing() == (2500, 0, 500)

    # when
    sweep_holds_task()

    # then
    assert standing() == (3000, 0, 0)
    assert filled.read().total == FULL


def test_a_failure_of_releasing_lifts_no_suspension(filled, standing, stop, monkeypatch):
    # given
    filled.apply(500)

    def fail(*args, **kwargs):
        raise RuntimeError("out of order")

    monkeypatch.setattr("saleor_loyalty_plugin.host.standing.give_up", fail)

    # when
    stop()
    monkeypatch.undo()

    # then
    assert LoyaltyMember.objects.get().suspended_at is not None
    sweep_holds_task()
    assert standing() == (3000, 0, 0)


def test_an_order_placed_meanwhile_never_earns_and_its_refund_takes_nothing(
    filled, shop, standing, stop, let_go_on, customer_user
):
    # given
    stop()
    order = shop.complete(filled.checkout, client=filled.client)
    transaction = shop.pay(order, "40.00")
    let_go_on()

    # when
    shop.update_transaction(transaction, amountCharged="10.00", amountRefunded="30.00")
    shop.update_transaction(transaction, amountCharged="40.00", amountRefunded="0.00")
    sweep_orders_task()

    # then
    assert OrderAward.objects.get().placed_suspended
    assert entries() == [("adjustment", 3000)]


def test_an_order_placed_before_earns_takes_back_and_restores(filled, shop, standing, stop):
    # given
    filled.apply(500)
    order = shop.complete(filled.checkout, client=filled.client)
    stop()

    # when
    transaction = shop.pay(order, "35.00")
    assert standing() == (2525, 0, 0)
    shop.update_transaction(transaction, amountCharged="0.00", amountRefunded="35.00")
    shop.act("orderCancel", Order.objects.get())

    # then
    assert standing() == (3000, 0, 0)


def test_what_is_for_a_tier_is_closed(filled, gold, goods, stop, let_go_on):
    # given
    secret = close(goods.sell("20.00"))
    stop()

    # then
    answer = filled.attempt(LINES_ADD, id=filled.id, lines=[line_input(secret, 1)])
    assert [error["field"] for error in answer["errors"]] == ["variantId"]

    # when
    let_go_on()

    # then
    assert len(filled.add((secret, 1)).lines) == 2


def test_baskets_of_others_stay_as_they_are(filled, stop, make_checkout, customer_user2):
    # given
    other = make_checkout(customer_user2)
    before = Checkout.objects.values_list("price_expiration", flat=True).get(pk=other.pk)

    # when
    stop()

    # then
    assert Checkout.objects.values_list("price_expiration", flat=True).get(pk=other.pk) == before
    assert not Redemption.objects.exists()
