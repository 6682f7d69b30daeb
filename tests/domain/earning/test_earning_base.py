"""The amount that points are computed from (rule 1)."""

from decimal import Decimal

import pytest

from saleor_loyalty_plugin.domain.earning import EarningTerms, earning_base, points_for
from saleor_loyalty_plugin.domain.orders import OrderGoods, OrderLine

from ..facts import goods

BOOK = OrderLine("book", net=Decimal("10.00"), gross=Decimal("12.30"))
LAMP = OrderLine("lamp", net=Decimal("40.00"), gross=Decimal("49.20"))
GIFT_CARD = OrderLine("gift card", net=Decimal("50.00"), gross=Decimal("50.00"), is_gift_card=True)
BASKET = OrderGoods(lines=(BOOK, LAMP), shipping_net=Decimal("8.00"), shipping_gross=Decimal("9.84"))


@pytest.mark.parametrize(
    ("on_net", "on_shipping", "base"),
    [(False, False, "61.50"), (True, False, "50.00"), (False, True, "71.34"), (True, True, "58.00")],
)
def test_tax_and_delivery_count_as_the_settings_say(on_net, on_shipping, base):
    assert earning_base(BASKET, on_net=on_net, on_shipping=on_shipping) == Decimal(base)


def test_a_gift_card_product_earns_nothing():
    # given
    with_a_gift_card = OrderGoods(lines=(BOOK, GIFT_CARD))
    only_a_gift_card = OrderGoods(lines=(GIFT_CARD,))

    # then
    assert earning_base(with_a_gift_card, on_net=False, on_shipping=False) == Decimal("12.30")
    assert earning_base(only_a_gift_card, on_net=False, on_shipping=False) == 0


@pytest.mark.parametrize(("replaced", "base"), [("50.00", "11.50"), ("61.50", "0"), ("80.00", "0")])
def test_what_a_replacement_replaces_is_no_part_of_its_base(replaced, base):
    pieces = (OrderLine("chair", net=Decimal("40.00"), gross=Decimal(replaced)), GIFT_CARD)
    replacement = OrderGoods(lines=(BOOK, LAMP), replaced=pieces)
    assert earning_base(replacement, on_net=False, on_shipping=False) == Decimal(base)


def test_a_gift_card_product_is_delivered_for_money_that_earns():
    posted = OrderGoods(lines=(GIFT_CARD,), shipping_net=Decimal("4.00"), shipping_gross=Decimal("4.92"))

    assert earning_base(posted, on_net=False, on_shipping=True) == Decimal("4.92")


def test_an_order_without_goods_has_no_base():
    assert earning_base(OrderGoods(lines=()), on_net=False, on_shipping=True) == 0


def test_a_base_is_never_below_zero():
    assert earning_base(goods("10.00", "-15.00"), on_net=False, on_shipping=False) == 0


def test_cents_of_several_lines_make_a_point_together():
    # given
    bought = goods("0.50", "0.50", "1.99")
    terms = EarningTerms(rate=Decimal(1))

    # when
    once = points_for(earning_base(bought, on_net=False, on_shipping=False), terms)

    # then
    assert once == 2  # line by line it would be 0 + 0 + 1


def test_an_order_that_points_paid_for_earns_nothing():
    base = earning_base(goods("0.00", "0.00"), on_net=False, on_shipping=False)

    assert points_for(base, EarningTerms(rate=Decimal(1), multiplier=Decimal("1.5"))) == 0
