"""Points take exactly their worth off what the shopper pays, however prices are entered and taxed (rule 14)."""

from decimal import Decimal

import pytest
from saleor.tax.models import TaxClass

from ..pricing.conftest import flat_taxes
from ..pricing.goods import PERCENTAGE

TAXES = [
    pytest.param({"with_tax": True, "rate": "23"}, id="entered with tax"),
    pytest.param({"with_tax": False, "rate": "23"}, id="entered without tax"),
    pytest.param({"with_tax": False, "rate": "8.25"}, id="entered without tax, an odd rate"),
    pytest.param({"with_tax": False, "rate": "23", "charge": False}, id="entered without tax, none charged"),
]


def filled(cart, goods, *prices):
    cart.open(*[(goods.sell(price), 1) for price in prices])
    cart.deliver()
    return cart


@pytest.mark.parametrize("taxes", TAXES)
@pytest.mark.parametrize("points", [100, 333, 500, 1234])
def test_the_total_falls_by_the_worth(taxes, points, channel, cart, goods, place):
    # given
    flat_taxes(channel, **taxes)
    filled(cart, goods, "9.99", "20.00", "3.33")
    before = cart.read()

    # when
    after = cart.apply(points)

    # then
    worth = Decimal(points) / 100
    assert before.total - after.total == worth
    assert before.subtotal - after.subtotal == worth
    assert cart.redemption == (points, worth)
    order = place(cart)
    assert (order.total, order.lines) == (after.total, after.lines)


@pytest.mark.parametrize("taxes", TAXES)
def test_points_pay_for_all_goods(taxes, channel, cart, goods):
    flat_taxes(channel, **taxes)
    filled(cart, goods, "9.99", "3.33")
    before = cart.read()
    after = cart.apply(int(before.subtotal * 100))
    assert (after.subtotal, after.lines) == (0, [0, 0])
    assert after.total == before.delivery


def test_prices_entered_with_tax_that_nobody_is_charged(channel, cart, goods):
    # given 12.30 with 23 %, of which 10.00 is paid
    flat_taxes(channel, with_tax=True, rate="23", charge=False)
    filled(cart, goods, "12.30")
    before = cart.read()
    assert before.subtotal == Decimal("10.00")

    # when
    after = cart.apply(500)

    # then
    assert before.total - after.total == Decimal("5.00")


def test_lines_with_other_rates(channel, cart, goods, place):
    # given 100.00 at 10 % and at 20 %, tax included
    flat_taxes(channel, with_tax=True)
    lines = []
    for rate in ("10", "20"):
        tax_class = TaxClass.objects.create(name=rate)
        tax_class.country_rates.create(country="PL", rate=Decimal(rate))
        lines.append((goods.sell("100.00", tax_class=tax_class), 1))
    cart.open(*lines)
    cart.deliver()

    # when
    prices = cart.apply(1000)

    # then
    found = [
        (Decimal(str(line["totalPrice"]["gross"]["amount"])), Decimal(str(line["totalPrice"]["net"]["amount"])))
        for line in prices.raw["lines"]
    ]
    assert found == [(Decimal("95.0"), Decimal("86.36")), (Decimal("95.0"), Decimal("79.17"))]
    assert place(cart).lines == [Decimal("95.00"), Decimal("95.00")]


def test_without_tax_and_with_an_entire_order_voucher(channel, cart, goods, place):
    flat_taxes(channel, with_tax=False, rate="23")
    goods.voucher(PERCENTAGE, "10")
    filled(cart, goods, "9.99", "20.00", "3.33")
    before = cart.add_code()
    after = cart.apply(777)
    assert before.total - after.total == Decimal("7.77")
    assert place(cart).total == after.total
