"""The tier's discount with flat tax rates: 2 x 5.99 at 10 %, 1.20 off whatever the tax."""

from decimal import Decimal

import pytest

from ..cart import gross, net
from ..conftest import flat_taxes
from ..orders import assert_adds_up, assert_rows_explain_the_lines


@pytest.mark.parametrize(
    ("_case", "taxes", "line", "before"),
    [
        ("with tax, 0 %", {"rate": "0"}, ("10.78", "10.78"), ("11.98", "11.98")),
        ("with tax, 10 %", {"rate": "10"}, ("9.80", "10.78"), ("10.89", "11.98")),
        ("with tax, 23 %", {"rate": "23"}, ("8.76", "10.78"), ("9.74", "11.98")),
        ("without tax, 0 %", {"rate": "0", "with_tax": False}, ("10.78", "10.78"), ("11.98", "11.98")),
        ("without tax, 10 %", {"rate": "10", "with_tax": False}, ("10.78", "11.86"), ("11.98", "13.18")),
        ("without tax, 23 %", {"rate": "23", "with_tax": False}, ("10.78", "13.26"), ("11.98", "14.74")),
        ("with tax that is not charged", {"rate": "23", "charge": False}, ("8.76", "8.76"), ("9.74", "9.74")),
        (
            "without tax, and none is charged",
            {"rate": "23", "with_tax": False, "charge": False},
            ("10.78", "10.78"),
            ("11.98", "11.98"),
        ),
    ],
)
def test_the_discount_is_taken_before_taxes(_case, taxes, line, before, channel, cart, goods, silver, place):
    # given
    flat_taxes(channel, **taxes)
    silver(discount_percent=Decimal(10))

    # when
    prices = cart.open((goods.sell("5.99"), 2))
    cart.deliver()
    order = place(cart)

    # then
    (checkout_line,), (order_line,) = prices.raw["lines"], order.raw["lines"]
    for part in (checkout_line["totalPrice"], prices.raw["totalPrice"], order_line["totalPrice"], order.raw["total"]):
        assert (net(part), gross(part)) == (Decimal(line[0]), Decimal(line[1]))
    assert prices.tier_discount == order.tier_rows[0][0] == Decimal("1.20")
    assert_adds_up(order)
    if taxes.get("charge", True):
        undiscounted = order.raw["undiscountedTotal"]
        assert (net(undiscounted), gross(undiscounted)) == (Decimal(before[0]), Decimal(before[1]))


def test_lines_with_prices_entered_with_tax_are_explained_by_their_rows(channel, cart, goods, silver, place):
    # given
    flat_taxes(channel, rate="23")
    silver(discount_percent=Decimal("7.77"))

    # when
    cart.open((goods.sell("5.99"), 2), (goods.sell("0.13"), 5), (goods.sell("1234.56"), 1))
    cart.deliver()
    order = place(cart)

    # then: 0.930846, 0.050505, 95.925312
    assert [row[0] for row in order.tier_rows] == [Decimal("0.93"), Decimal("0.05"), Decimal("95.93")]
    assert_rows_explain_the_lines(order)
    assert_adds_up(order)
