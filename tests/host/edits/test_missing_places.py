"""On a Saleor without a place for points in orders, an edited order gives them back and costs what Saleor says."""

from decimal import Decimal

import pytest

from saleor_loyalty_plugin.host.pricing.orders.calculation import CALCULATION_SEAMS
from saleor_loyalty_plugin.host.pricing.orders.manual_discounts import MANUAL_DISCOUNT_SEAMS
from saleor_loyalty_plugin.host.pricing.orders.tax_apps import TAX_APP_SEAMS
from saleor_loyalty_plugin.host.seams import EDITS, installed
from saleor_loyalty_plugin.tasks import sweep_orders_task

from ..pricing.cart import ADDRESS
from ..pricing.goods import PERCENTAGE, REWARD_PERCENTAGE
from ..pricing.test_renamed_places import without  # noqa: F401
from ..rewards.catalogue import claim


@pytest.fixture(autouse=True)
def no_place(without, monkeypatch):  # noqa: F811
    """Saleor computes its orders alone."""
    without([*CALCULATION_SEAMS, *TAX_APP_SEAMS, *MANUAL_DISCOUNT_SEAMS])
    monkeypatch.setattr(installed, "problems", {EDITS: "is not there"})


EDITED = [
    pytest.param(lambda staff: staff.quantity(10), "110.00", id="quantity"),
    pytest.param(lambda staff: staff.delete(0), "10.00", id="line"),
    pytest.param(lambda staff: staff.discount_line("2.00"), "18.00", id="discount of a line"),
    pytest.param(lambda staff: staff.undiscount_line(), "20.00", id="no discount of a line"),
    pytest.param(lambda staff: staff.discount("3.00"), "17.00", id="discount of the order"),
    pytest.param(lambda staff: staff.move_to(ADDRESS | {"city": "WARSZAWA"}), "20.00", id="address"),
]


@pytest.mark.parametrize(("edit", "total"), EDITED)
def test_an_edited_order_gives_its_points_back(edit, total, ordered):
    # given
    staff = ordered(("10.00", 1), ("10.00", 1))
    assert staff.read().total == Decimal("15.00")

    # when
    prices = edit(staff)
    sweep_orders_task()

    # then
    assert prices.total == staff.read().total == Decimal(total)
    assert sum(staff.shares) == 0


@pytest.mark.parametrize("discount", ["none", "code", "promotion"])
def test_an_order_that_nobody_edits_keeps_them(discount, cart, goods, place, shop):
    # given
    if discount == "code":
        goods.voucher(PERCENTAGE, "10")
    if discount == "promotion":
        goods.order_promotion("10", REWARD_PERCENTAGE, "10")
    cart.open((goods.sell("9.99", "digital"), 3), (goods.sell("5.00", "digital"), 1))
    if discount == "code":
        cart.add_code()
    cart.apply(100)
    staff = place(cart)
    before = staff.read()

    # when
    shop.pay(staff.order, "1.00")
    sweep_orders_task()

    # then
    assert sum(staff.shares) == Decimal("1.00")
    assert staff.read().total == before.total


def test_a_reward_is_given_back_as_well(cart, goods, catalogue, place):
    # given
    cart.open((goods.sell("10.00", "digital"), 1))
    claim(cart, catalogue.product(goods.sell("8.00", "digital")))
    staff = place(cart)

    # when
    prices = staff.quantity(2)

    # then
    assert prices.total == Decimal("28.00")
    assert not staff.order.lines.filter(discounts__unique_type="loyalty_reward").exists()
