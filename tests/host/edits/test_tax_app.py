"""A tax app is told of exactly what points and rewards take off an edited order; what it answers holds (rule 102)."""

from decimal import Decimal
from unittest import mock

import pytest
from saleor.order import calculations
from saleor.plugins import avatax

from ..pricing.beside.test_tax_app import SEND, app_taxes, every_kind_of_app, told, with_tax  # noqa: F401
from ..rewards.catalogue import claim


@pytest.fixture
def look(cart):
    """Have the basket's prices computed by the app."""

    def read():
        cart.let_prices_expire()
        return cart.read()

    return read


def test_the_app_is_told_of_the_points_as_a_discount(every_kind_of_app, cart, goods, told, look, place):  # noqa: F811
    # given 60.00 and 40.00, and 10 % of tax on top: 7.70 with tax are 7.00 without
    cart.open((goods.sell("60.00", "digital"), 1), (goods.sell("40.00", "digital"), 1))
    look()
    cart.apply(770)
    look()
    staff = place(cart)
    assert staff.read().total == Decimal("102.30")

    # when
    prices = staff.quantity(2, index=1)

    # then
    assert told[-1]["lines"] == [(1, Decimal("60.00")), (2, Decimal("80.00"))]
    assert told[-1]["discounts"] == [Decimal("7.00")]
    assert prices.total == Decimal("146.30")
    assert sum(staff.shares) == Decimal("7.70")


@pytest.mark.parametrize("with_tax", [True])
def test_prices_with_the_tax_in_them(every_kind_of_app, cart, goods, told, place):  # noqa: F811
    # given
    cart.open((goods.sell("60.00", "digital"), 1), (goods.sell("40.00", "digital"), 1))
    cart.apply(770)
    staff = place(cart)

    # when
    prices = staff.delete(1)

    # then
    assert (told[-1]["lines"], told[-1]["discounts"]) == ([(1, Decimal("60.00"))], [Decimal("7.70")])
    assert prices.total == Decimal("52.30")


@pytest.mark.parametrize("with_tax", [True])
def test_a_discount_by_hand_and_a_free_piece(every_kind_of_app, cart, goods, catalogue, told, place):  # noqa: F811
    # given 60.00, a mug for 8.00 that costs nothing, and points worth 5.00
    cart.open((goods.sell("60.00", "digital"), 1))
    claim(cart, catalogue.product(goods.sell("8.00", "digital"), name="Mug"))
    cart.apply(500)
    staff = place(cart)

    # when
    prices = staff.quantity(2, index=1)

    # then
    assert told[-1]["lines"] == [(1, Decimal("60.00")), (2, Decimal("16.00"))]
    assert sorted(told[-1]["discounts"]) == [Decimal("5.00"), Decimal("8.00")]
    assert prices.total == Decimal("63.00")


@pytest.mark.parametrize("with_tax", [True])
def test_where_the_app_does_not_answer_the_points_stand(app_taxes, cart, goods, place):  # noqa: F811
    # given
    cart.open((goods.sell("60.00", "digital"), 1))
    cart.apply(500)
    staff = place(cart)

    # when
    with mock.patch(SEND, return_value=None):
        prices = staff.quantity(2)

    # then
    assert prices.total == Decimal("115.00")


def test_saleors_own_tax_plugin_is_told_as_well(ordered):
    # given
    staff = ordered(("10.00", 2))
    order = staff.order
    assert avatax.get_total_order_discount_excluding_shipping(order).amount == 0

    # when
    calculations.calculate_prices(order, list(order.lines.prefetch_related("discounts")))

    # then
    assert avatax.get_total_order_discount_excluding_shipping(order).amount == Decimal("5.00")
