"""The methods of a delivery app cost members the same as Saleor's own."""

from decimal import Decimal

import pytest

from saleor_loyalty_plugin.models import ChannelTerms

from ..pricing.orders import assert_adds_up


@pytest.mark.parametrize(
    ("_case", "minimum", "price", "delivery"),
    [
        ("free", "95.00", "0", "0"),
        ("flat price", "95.00", "4.00", "4.00"),
        ("its own price is lower", "95.00", "20.00", "12.50"),
        ("minimum missed", "95.01", "0", "12.50"),
    ],
)
def test_the_apps_method_costs_the_members_price(_case, minimum, price, delivery, courier, channel, cart, goods, place):
    # given
    ChannelTerms.objects.create(
        channel_id=channel.pk,
        free_shipping_minimum_order=Decimal(minimum),
        free_shipping_price=Decimal(price),
    )
    cart.open((goods.sell("100.00"), 1))

    # when
    offered = cart.options()["Courier"][1]
    prices = cart.deliver("Courier")
    order = place(cart)

    # then
    assert courier.called
    assert offered == prices.delivery == order.delivery == Decimal(delivery)
    assert prices.total == order.total == Decimal("95.00") + Decimal(delivery)
    assert_adds_up(order)


def test_the_apps_own_price_is_charged_once_the_goods_are_gone(courier, channel, cart, goods, place):
    # given
    ChannelTerms.objects.create(channel_id=channel.pk, free_shipping_minimum_order=Decimal(50))
    thing = goods.sell("100.00")
    cart.open((thing, 1), (goods.sell("40.00"), 1))
    chosen = cart.deliver("Courier")

    # when
    prices = cart.update(thing, 0)
    order = place(cart)

    # then
    assert chosen.delivery == 0
    assert prices.delivery == order.delivery == Decimal("12.50")
    assert prices.total == order.total == Decimal("50.50")
