"""Promotions on the order are computed on what the tier has left, and so are their thresholds."""

from decimal import Decimal

import pytest

from ..goods import PERCENTAGE, REWARD_FIXED, REWARD_PERCENTAGE
from ..orders import assert_adds_up


@pytest.fixture
def basket(goods):
    """140.00, of which silver's 5 % leave 57.00 and 76.00."""
    return [(goods.sell("60.00"), 1), (goods.sell("40.00"), 2)]


def amounts(*values):
    return [Decimal(value) for value in values]


@pytest.mark.parametrize(
    ("_case", "at_least", "value_type", "value", "discount", "totals"),
    [
        ("percentage", "1", REWARD_PERCENTAGE, "10", "13.30", ["51.30", "68.40"]),
        ("fixed", "1", REWARD_FIXED, "13.30", "13.30", ["51.30", "68.40"]),
        ("more than the goods", "1", REWARD_FIXED, "200", "133.00", ["0", "0"]),
        ("exactly the price after the tier", "133", REWARD_PERCENTAGE, "10", "13.30", ["51.30", "68.40"]),
        ("a cent more than the tier leaves", "133.01", REWARD_PERCENTAGE, "10", "0", ["57.00", "76.00"]),
        ("the price before the tier", "140", REWARD_PERCENTAGE, "10", "0", ["57.00", "76.00"]),
    ],
)
def test_a_promotion_on_the_order(_case, at_least, value_type, value, discount, totals, cart, goods, basket, place):
    # given
    goods.order_promotion(at_least, value_type, value)

    # when
    prices = cart.open(*basket)
    cart.deliver()
    order = place(cart)

    # then
    assert prices.lines == order.lines == amounts(*totals)
    assert prices.tier_discount == Decimal("7.00")
    assert [row[0] for row in order.tier_rows] == amounts("3.00", "4.00")
    assert order.discounts == ({} if discount == "0" else {"ORDER_PROMOTION": Decimal(discount)})
    assert order.total + Decimal(discount) + Decimal("7.00") == order.undiscounted_total == Decimal("140.00")
    assert_adds_up(order)


def test_a_promotion_on_the_order_follows_the_tier(cart, goods, basket, silver):
    # given
    goods.order_promotion("1", REWARD_PERCENTAGE, "10")
    before = cart.open(*basket)

    # when
    silver(discount_percent=Decimal(20))
    cart.let_prices_expire()
    after = cart.read()

    # then: 10 % of 133.00, and of 112.00
    assert (before.total, after.total) == (Decimal("119.70"), Decimal("100.80"))


def test_a_promotion_is_lost_when_a_better_tier_takes_the_price_below_its_threshold(cart, goods, basket, silver):
    # given
    goods.order_promotion("133", REWARD_PERCENTAGE, "10")
    before = cart.open(*basket)

    # when
    silver(discount_percent=Decimal(6))
    cart.let_prices_expire()
    after = cart.read()

    # then
    assert (before.total, after.total) == (Decimal("119.70"), Decimal("131.60"))


def test_a_voucher_takes_the_promotions_place_and_leaves_the_tiers(cart, goods, basket):
    # given
    goods.order_promotion("1", REWARD_PERCENTAGE, "10")
    goods.voucher(PERCENTAGE, "50")
    cart.open(*basket)

    # when
    with_voucher = cart.add_code()
    without = cart.remove_code()

    # then
    assert (with_voucher.total, with_voucher.tier_discount) == (Decimal("66.50"), Decimal("7.00"))
    assert (without.total, without.tier_discount) == (Decimal("119.70"), Decimal("7.00"))


@pytest.mark.parametrize(
    ("_case", "at_least", "is_given"),
    [("reached", "133", True), ("a cent more", "133.01", False), ("the price before the tier", "140", False)],
)
def test_a_gift_needs_its_threshold_after_the_tier(_case, at_least, is_given, cart, goods, basket):
    # given
    goods.gift_promotion(at_least, goods.sell("9.99"))

    # when
    prices = cart.open(*basket)

    # then
    gifts = [line for line in prices.raw["lines"] if line["isGift"]]
    assert len(gifts) == (1 if is_given else 0)
    assert prices.total == Decimal("133.00")


def test_a_gift_is_kept_and_not_discounted_by_the_tier(cart, goods, basket, place):
    # given
    goods.gift_promotion("100", goods.sell("9.99"))
    cart.open(*basket)

    # when: priced again by a query, by a mutation, and by the order
    cart.let_prices_expire()
    read = cart.read()
    added = cart.update(basket[1][0], 3)
    rows = cart.rows()
    cart.deliver()
    order = place(cart)

    # then
    for prices, total in ((read, "133.00"), (added, "171.00")):
        assert [line["isGift"] for line in prices.raw["lines"]] == [False, False, True]
        assert (prices.lines[-1], prices.total) == (0, Decimal(total))
    assert [row[0] for row in rows] == [row[0] for row in order.tier_rows] == amounts("3.00", "6.00")
    assert [line["isGift"] for line in order.raw["lines"]].count(True) == 1
    assert order.total == Decimal("171.00")
    assert_adds_up(order)
