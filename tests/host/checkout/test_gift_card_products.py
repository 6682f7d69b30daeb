"""Gift cards that are bought are not paid with points (rule 106)."""

from decimal import Decimal

import pytest
from saleor.order.models import Order


@pytest.fixture
def mixed(cart, goods):
    """A gift card for 20.00 between goods for 10.00 and 5.00."""
    cart.open(
        (goods.sell("10.00", "digital"), 1), (goods.sell("20.00", "gift-card"), 1), (goods.sell("5.00", "digital"), 1)
    )
    return cart


def test_the_bounds_are_of_the_goods_alone(mixed):
    assert mixed.redeemable == (100, 1500, 1, Decimal("15.00"))
    assert mixed.refused(1501) == [("points", "ABOVE_MAXIMUM")]


def test_points_are_spread_over_the_goods_alone(mixed):
    # when
    prices = mixed.apply(500)

    # then
    assert prices.lines == [Decimal("6.67"), Decimal("20.00"), Decimal("3.33")]
    assert [row[0] for row in mixed.point_rows] == [Decimal("3.33"), Decimal("1.67")]


def test_all_of_the_goods_and_nothing_of_the_card(mixed, standing):
    # when
    prices = mixed.apply(1500)
    mixed.complete()

    # then
    assert (prices.total, Order.objects.get().total_gross_amount) == (Decimal("20.00"), Decimal("20.00"))
    assert standing() == (1500, 0, 0)


def test_a_share_of_the_price_is_one_of_the_goods(mixed, program):
    program(max_redeem_percent="50")
    assert mixed.redeemable == (100, 750, 1, Decimal("7.50"))


def test_a_basket_of_gift_cards_takes_no_points(cart, goods):
    cart.open((goods.sell("20.00", "gift-card"), 2))
    assert cart.redeemable[1] == 0
    assert cart.refused(100) == [("points", "ABOVE_MAXIMUM")]


def test_a_checkout_whose_goods_leave_a_gift_card_costs_what_it_says(mixed):
    # given
    mixed.apply(1500)
    goods = [line.variant for line in mixed.checkout.lines.all() if line.variant.product.product_type.kind == "normal"]

    # when
    mixed.update(goods[0], 0)
    prices = mixed.update(goods[1], 0)

    # then
    assert prices.total == Decimal("20.00")
