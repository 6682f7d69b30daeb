"""Rewards in a checkout and to keep, on a real Saleor."""

from decimal import Decimal

import pytest
from django.utils import timezone
from saleor.checkout.models import CheckoutLine
from saleor.discount.models import Voucher
from saleor.giftcard.models import GiftCard
from saleor.order.models import Order
from saleor.warehouse.models import Stock

from saleor_loyalty_plugin.host.seams import DELIVERY, SPENDING, installed
from saleor_loyalty_plugin.models import Redemption, Reward
from saleor_loyalty_plugin.services.spending.claims import undo_claim
from saleor_loyalty_plugin.tasks import sweep_holds_task

from ..checkout.cart import RedeemingCart
from ..checkout.test_lifecycle import let_pass
from ..ledger import entries
from ..pricing.cart import COMPLETE
from ..pricing.goods import LONG_AGO, PERCENTAGE
from ..pricing.orders import assert_adds_up
from .catalogue import CLAIM, claim, refused, unclaim


def test_a_product_is_an_ordinary_line_that_costs_nothing(filled, goods, catalogue, place, standing):
    # given
    reward = catalogue.product(goods.sell("8.00"), name="Mug")

    # when
    prices = claim(filled, reward)

    # then
    assert prices.lines == [Decimal("30.00"), 0]
    assert prices.total == Decimal("40.00")
    assert filled.rows("loyalty_reward") == [(Decimal("8.00"), "Mug", "Mug")]
    assert standing() == (2500, 0, 500)

    # when
    order = place(filled)

    # then
    assert (order.lines, order.total) == ([Decimal("30.00"), 0], Decimal("40.00"))
    assert [row[:2] for row in order.tier_rows] == [(Decimal("8.00"), "Mug")]
    assert_adds_up(order)
    assert entries()[1:] == [("redemption", -500)]
    assert standing() == (2500, 0, 0)


def test_only_one_piece_of_a_product_is_free(filled, goods, catalogue):
    mug = goods.sell("8.00")
    claim(filled, catalogue.product(mug))
    line = CheckoutLine.objects.get(variant=mug)
    line.quantity = 3
    line.save()
    filled.let_prices_expire()
    assert filled.read().lines == [Decimal("30.00"), Decimal("16.00")]


def test_a_product_comes_on_top_of_tier_voucher_and_points(filled, goods, catalogue, ten_percent, place):
    # given
    goods.voucher(PERCENTAGE, "10")
    filled.add_code()
    claim(filled, catalogue.product(goods.sell("8.00")))

    # when 30.00 less 10 %, less 10 %, less 5.00
    prices = filled.apply(500)

    # then
    assert prices.lines == [Decimal("19.30"), 0]
    assert place(filled).lines == [Decimal("19.30"), 0]


def test_a_product_that_is_given_up_is_taken_out(filled, goods, catalogue, standing):
    reward = catalogue.product(goods.sell("8.00"), quantity=1)
    claim(filled, reward)
    assert refused(filled, reward) == [("reward", "REWARD_UNAVAILABLE")]

    prices = unclaim(filled, reward)

    assert prices.lines == [Decimal("30.00")]
    assert standing() == (3000, 0, 0)
    assert Reward.objects.get().claimed == 0
    assert unclaim(filled, reward).lines == [Decimal("30.00")]


def test_a_product_that_the_shopper_took_out_gives_the_points_back_with_the_order(filled, goods, catalogue, standing):
    mug = goods.sell("8.00")
    claim(filled, catalogue.product(mug))
    filled.update(mug, 0)
    filled.complete()
    assert standing() == (3000, 0, 0)


def test_a_product_out_of_stock_is_refused(filled, goods, catalogue, standing):
    mug = goods.sell("8.00")
    Stock.objects.filter(product_variant=mug).update(quantity=0)
    assert refused(filled, catalogue.product(mug)) == [("reward", "REWARD_UNAVAILABLE")]
    assert standing() == (3000, 0, 0)
    assert Reward.objects.get().claimed == 0


def test_a_product_that_the_channel_does_not_sell_is_refused(filled, goods, catalogue, channel_PLN):
    mug = goods.sell("8.00", channel=channel_PLN)
    assert refused(filled, catalogue.product(mug)) == [("reward", "REWARD_UNAVAILABLE")]


def test_free_delivery_is_for_this_checkout(filled, catalogue, place, shop, standing):
    # when
    prices = claim(filled, catalogue.free_shipping())

    # then
    assert (prices.delivery, prices.total) == (0, Decimal("30.00"))
    assert place(filled).total == Decimal("30.00")
    assert standing() == (2500, 0, 0)

    # when
    shop.act("orderCancel", Order.objects.get())

    # then
    assert standing() == (3000, 0, 0)


def test_where_nothing_is_delivered_free_delivery_is_refused(cart, goods, catalogue):
    cart.open((goods.sell("10.00", "digital"), 1))
    assert refused(cart, catalogue.free_shipping()) == [("reward", "REWARD_UNAVAILABLE")]


@pytest.mark.parametrize(("fields", "total"), [({}, "35.00"), ({"discountPercent": "20"}, "34.00")])
def test_a_voucher_is_put_into_the_checkout(fields, total, filled, catalogue, place, standing):
    prices = claim(filled, catalogue.voucher(**fields))

    assert prices.total == Decimal(total)
    assert prices.raw["voucherCode"] == Redemption.objects.get().given["voucher_code"]
    assert place(filled).total == Decimal(total)
    assert standing() == (2500, 0, 0)
    assert Voucher.objects.get().codes.get().is_active is False


def test_a_voucher_that_is_given_up_is_gone(filled, catalogue, standing):
    reward = catalogue.voucher()
    claim(filled, reward)
    assert unclaim(filled, reward).total == Decimal("40.00")
    assert not Voucher.objects.exists()
    assert standing() == (3000, 0, 0)


def test_a_product_costs_nothing_at_the_price_of_each_channel(filled, goods, catalogue, other_channel, user_api_client):
    # given a product at 8.00 here and 35.00 there
    mug = goods.sell("8.00")
    facts = {"channel": other_channel, "currency": "PLN", "discounted_price_amount": Decimal("35.00")}
    mug.channel_listings.create(price_amount=Decimal("35.00"), **facts)
    mug.product.channel_listings.create(is_published=True, available_for_purchase_at=LONG_AGO, **facts)
    reward = catalogue.product(mug)
    other = RedeemingCart(user_api_client, other_channel)
    other.open((goods.sell("50.00", channel=other_channel), 1))

    # when
    claim(filled, reward)
    prices = claim(other, reward)

    # then
    assert filled.rows("loyalty_reward") == [(Decimal("8.00"), "Product", "Product")]
    assert other.rows("loyalty_reward") == [(Decimal("35.00"), "Product", "Product")]
    assert prices.lines == [Decimal("50.00"), 0]


def test_a_voucher_to_keep_is_paid_at_once_and_used_later(filled, catalogue, standing):
    # when
    answer = filled.run(CLAIM, reward=catalogue.voucher(), checkout=None)

    # then
    assert answer["checkout"] is None
    assert answer["member"] == {"points": {"available": 2500, "held": 0}}
    assert entries()[1:] == [("redemption", -500)]
    assert filled.add_code(answer["voucherCode"]).total == Decimal("35.00")


def test_a_gift_card_to_keep_is_the_customers(filled, catalogue, customer_user, standing):
    # when
    answer = filled.run(CLAIM, reward=catalogue.gift_card("12.00"), checkout=None)

    # then
    card = GiftCard.objects.get()
    assert answer["giftCard"]["code"] == card.code
    owner = card.assigned_to if hasattr(card, "assigned_to") else card.used_by
    assert (card.current_balance_amount, owner, card.is_active) == (12, customer_user, True)
    assert standing() == (2500, 0, 0)
    assert filled.add_code(card.code).total == Decimal("28.00")


def test_a_gift_card_for_the_checkout_pays_in_it(filled, catalogue, channel, standing):
    channel.allow_legacy_gift_card_use = True
    channel.save()
    reward = catalogue.gift_card("12.00")
    assert claim(filled, reward).total == Decimal("28.00")

    # when it is given up
    assert unclaim(filled, reward).total == Decimal("40.00")
    assert GiftCard.objects.get().is_active is False
    assert standing() == (3000, 0, 0)


@pytest.mark.parametrize("kind", ["product", "voucher", "free_shipping"])
def test_a_claim_that_nobody_came_back_for_is_undone(kind, filled, goods, catalogue, standing):
    # given
    rewards = {
        "product": lambda: catalogue.product(goods.sell("8.00")),
        "voucher": catalogue.voucher,
        "free_shipping": catalogue.free_shipping,
    }
    claim(filled, rewards[kind]())
    let_pass(1441)

    # when
    sweep_holds_task()

    # then
    assert standing() == (3000, 0, 0)
    prices = filled.read()
    assert (prices.lines, prices.total) == ([Decimal("30.00")], Decimal("40.00"))


def test_an_order_whose_reward_is_gone_is_refused(filled, goods, catalogue):
    # given a claim that ended behind the checkout's back
    claim(filled, catalogue.product(goods.sell("8.00")))
    undo_claim(claim_id=Redemption.objects.get().pk, now=timezone.now())

    # when
    answer = filled.attempt(COMPLETE, id=filled.id)

    # then
    assert "no longer available" in answer["errors"][0]["message"]
    assert filled.read().lines == [Decimal("30.00"), Decimal("8.00")]


def test_not_enough_points(filled, catalogue):
    assert refused(filled, catalogue.add("FREE_SHIPPING", cost=3001)) == [("reward", "INSUFFICIENT_POINTS")]


def test_points_and_rewards_share_the_balance(filled, catalogue):
    claim(filled, catalogue.add("FREE_SHIPPING", cost=2900))
    assert filled.refused(101) == [("points", "INSUFFICIENT_POINTS")]
    assert filled.apply(100).total == Decimal("29.00")


@pytest.mark.parametrize(
    ("place", "spend"),
    [
        (SPENDING, lambda cart, goods, catalogue: cart.refused(500)),
        (SPENDING, lambda cart, goods, catalogue: refused(cart, catalogue.product(goods.sell("8.00")))),
        (DELIVERY, lambda cart, goods, catalogue: refused(cart, catalogue.free_shipping())),
    ],
)
def test_nothing_is_taken_for_what_this_saleor_has_no_place_for(
    place, spend, filled, goods, catalogue, standing, monkeypatch
):
    # given
    monkeypatch.setitem(installed.problems, place, "is not there")

    # when
    found = spend(filled, goods, catalogue)

    # then
    assert [code for _, code in found] == ["PROGRAM_INACTIVE"]
    assert standing() == (3000, 0, 0)
    assert filled.read().total == Decimal("40.00")
