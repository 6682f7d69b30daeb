"""Points take exactly their worth off what the customer pays for an edited order, however prices are taxed."""

from decimal import Decimal

import pytest
from saleor.tax.models import TaxClass, TaxClassCountryRate

from ..checkout.test_taxes import TAXES
from ..pricing.cart import ADDRESS, net
from ..pricing.conftest import flat_taxes
from ..pricing.orders import assert_adds_up


@pytest.mark.parametrize("taxes", TAXES)
@pytest.mark.parametrize("points", [333, 1234])
def test_the_total_falls_by_the_worth(taxes, points, channel, cart, goods, place):
    # given
    flat_taxes(channel, **taxes)
    lines = [(goods.sell(price, "digital"), quantity) for price, quantity in (("9.99", 3), ("20.00", 1), ("3.33", 7))]
    totals = []
    for spent in (0, points):
        cart.open(*lines)
        if spent:
            cart.apply(spent)
        staff = place(cart)

        # when
        staff.quantity(5)
        prices = staff.delete(1)
        totals.append(prices.total)
        assert_adds_up(prices)

    # then
    worth = Decimal(points) / 100
    assert totals[0] - totals[1] == sum(staff.shares) == worth


@pytest.mark.parametrize("taxes", TAXES)
def test_points_pay_for_all_goods(taxes, channel, cart, goods, place):
    # given
    flat_taxes(channel, **taxes)
    cart.open((goods.sell("9.99", "digital"), 2))
    cart.apply(int(cart.read().subtotal * 100))
    staff = place(cart)

    # when
    one, two = staff.quantity(1), staff.quantity(2)

    # then
    assert (one.total, two.total) == (0, 0)


def test_nothing_changes_where_nothing_was_changed(channel, ordered):
    # given
    flat_taxes(channel, with_tax=False, rate="8.25")
    staff = ordered(("9.99", 3), ("20.00", 1), ("3.33", 7))
    before = staff.read()

    # when
    after = staff.quantity(3)

    # then
    assert (after.total, after.lines) == (before.total, before.lines)
    for part in ("subtotal", "total", "undiscountedTotal"):
        assert net(after.raw[part]) == net(before.raw[part])


def test_the_order_moves_to_where_another_rate_holds(channel, ordered):
    # given 100.00 and 10 % of tax
    flat_taxes(channel, with_tax=False, rate="10")
    TaxClassCountryRate.objects.create(country="DE", tax_class=None, rate=Decimal(20))
    staff = ordered(("100.00", 1), points=1100)
    assert staff.read().total == Decimal("99.00")

    # when
    prices = staff.move_to(ADDRESS | {"country": "DE", "city": "Berlin", "postalCode": "10115"})

    # then
    assert prices.total == Decimal("109.00")
    assert staff.shares == [Decimal("11.00")]


def test_lines_of_another_rate(channel, cart, goods, place):
    # given 100.00 at 10 % and at 20 %, without tax
    flat_taxes(channel, with_tax=False)
    lines = []
    for rate in ("10", "20"):
        tax_class = TaxClass.objects.create(name=rate)
        tax_class.country_rates.create(country="PL", rate=Decimal(rate))
        lines.append((goods.sell("100.00", "digital", tax_class=tax_class), 1))
    cart.open(*lines)
    cart.apply(2300)
    staff = place(cart)
    assert staff.read().lines == [Decimal("99.00"), Decimal("108.00")]

    # when
    doubled = staff.quantity(2, index=1)

    # then 23.00 over 110.00 and 240.00
    assert doubled.lines == [Decimal("102.77"), Decimal("224.23")]

    # when the class is gone, the line remembers
    TaxClass.objects.all().delete()
    staff.quantity(1, index=1)

    # then
    assert staff.read().lines == [Decimal("99.00"), Decimal("108.00")]
