"""With taxes from an app: it is told the prices after points, and the total falls by their worth."""

from decimal import Decimal

import pytest

from ..pricing.beside.test_tax_app import app_taxes, every_kind_of_app, told, with_tax  # noqa: F401
from ..pricing.goods import PERCENTAGE
from ..pricing.orders import assert_adds_up


@pytest.fixture
def look(cart):
    """Return the basket's prices as a query computes them once they have expired, the app being asked."""

    def read():
        cart.let_prices_expire()
        return cart.read()

    return read


def test_the_app_is_told_the_prices_after_points(every_kind_of_app, cart, goods, told, look, place):  # noqa: F811
    # given 60.00 and 2 x 40.00, and 10 % tax on top
    cart.open((goods.sell("60.00", "digital"), 1), (goods.sell("40.00", "digital"), 2))
    before = look()
    assert before.total == Decimal("154.00")

    # when
    cart.apply(770)
    after = look()

    # then 7.70 with tax are 7.00 without
    assert before.total - after.total == Decimal("7.70")
    assert told[-1]["lines"] == [(1, Decimal("57.00")), (2, Decimal("76.00"))]
    order = place(cart)
    assert order.total == after.total
    assert {row[1] for row in order.tier_rows} == {"Loyalty points: 770"}
    assert_adds_up(order)


def test_the_app_is_told_a_voucher_of_the_price_before_points(
    every_kind_of_app,  # noqa: F811
    cart,
    goods,
    told,  # noqa: F811
    look,
    place,
):
    # given
    goods.voucher(PERCENTAGE, "10")
    cart.open((goods.sell("100.00", "digital"), 1))
    cart.add_code()
    before = look()

    # when
    cart.apply(1100)
    after = look()

    # then 100.00 less 10 %, less 10.00, and the tax of that
    assert before.total - after.total == Decimal("11.00")
    assert after.total == Decimal("88.00")
    assert told[-1]["discounts"] == [Decimal("10.00")]
    assert place(cart).total == after.total
