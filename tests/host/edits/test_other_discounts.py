"""Points come last on an edited order too: codes, promotions and staff's discounts look at the price before them."""

from decimal import Decimal

import pytest

from ..pricing.goods import PERCENTAGE, REWARD_PERCENTAGE
from ..rewards.catalogue import claim
from .test_stories import money


def test_a_code_for_the_whole_order(cart, goods, place):
    # given 30.00, 3.00 of a code, 5.00 of points
    goods.voucher(PERCENTAGE, "10")
    cart.open((goods.sell("10.00", "digital"), 1), (goods.sell("20.00", "digital"), 1))
    cart.add_code()
    cart.apply(500)
    staff = place(cart)
    assert staff.read().total == Decimal("22.00")

    # when: Saleor keeps what a code took as an amount
    prices = staff.quantity(2)

    # then
    assert prices.total == Decimal("32.00")
    assert prices.discounts == {"VOUCHER": Decimal("3.00")}
    assert sum(staff.shares) == Decimal("5.00")


@pytest.mark.parametrize("fields", [{}, {"apply_once_per_order": True}], ids=["one product", "once per order"])
def test_a_code_for_lines(fields, channel, cart, goods, place):
    # given 2 x 10.00, of which the code takes 5.00 off each, or off one of them; 20.00; points worth 5.00
    channel.use_legacy_line_discount_propagation_for_order = False
    channel.save()
    first = goods.sell("10.00", "digital")
    goods.voucher(PERCENTAGE, "50", **(fields or {"products": [first]}))
    cart.open((first, 2), (goods.sell("20.00", "digital"), 1))
    cart.add_code()
    cart.apply(500)
    staff = place(cart)
    made = staff.read().total

    # when
    prices = staff.quantity(2, index=1)

    # then
    assert prices.total == made + Decimal("20.00")
    assert sum(staff.shares) == Decimal("5.00")


def test_an_order_promotion_looks_at_the_price_before_points(cart, goods, place):
    # given
    goods.order_promotion("30", REWARD_PERCENTAGE, "10")
    cart.open((goods.sell("10.00", "digital"), 2))
    cart.apply(500)
    staff = place(cart)
    assert staff.read().total == Decimal("15.00")

    # when
    prices = staff.quantity(3)

    # then 30.00 less 10 % less 5.00
    assert (prices.total, prices.discounts) == (Decimal("22.00"), {"ORDER_PROMOTION": Decimal("3.00")})


def test_a_tier_keeps_its_discount_of_each_piece(ten_percent, ordered):
    staff = ordered(("10.00", 2))
    assert staff.read().total == Decimal("13.00")
    assert staff.quantity(4).total == Decimal("31.00")
    # A discount by hand is in the place of the tier's.
    assert staff.discount_line("2.00").total == Decimal("27.00")


def test_a_discount_by_hand_on_the_order(ordered):
    # given 20.00 and delivery for 10.00
    staff = ordered(("10.00", 2), delivered=True)

    # when / then
    assert staff.discount("3.00").total == Decimal("22.00")
    assert staff.change_discount("50", value_type="PERCENTAGE").total == Decimal("10.00")
    assert sum(staff.shares) == Decimal("5.00")
    assert staff.change_discount("3.00").total == Decimal("22.00")
    assert staff.undiscount().total == Decimal("25.00")
    assert sum(staff.shares) == Decimal("5.00")


def test_where_staff_give_everything_points_take_nothing_any_more(ordered):
    staff = ordered(("10.00", 2))
    assert staff.discount("20.00").total == 0
    assert staff.shares == [0]
    assert staff.undiscount().total == Decimal("20.00")


def test_lines_do_not_go_below_nothing(ordered):
    # given 0.03 of goods
    staff = ordered(("0.01", 1), ("0.01", 1), ("10.00", 1), points=1002)
    assert staff.read().total == 0

    # when
    prices = staff.discount("50", value_type="PERCENTAGE")

    # then
    assert min(prices.lines) >= 0
    assert prices.total == sum(prices.lines)
    assert sum(staff.shares) <= Decimal("5.01")


def test_a_reward_leaves_one_piece_free(cart, goods, catalogue, place):
    # given 30.00, a mug for 8.00 that costs nothing, and points worth 5.00
    cart.open((goods.sell("10.00", "digital"), 3))
    claim(cart, catalogue.product(goods.sell("8.00", "digital"), name="Mug"))
    cart.apply(500)
    staff = place(cart)
    assert staff.read().lines == money("25.00", "0")

    # when / then more pieces are paid for
    assert staff.quantity(3, index=1).total == Decimal("41.00")
    assert sum(staff.shares) == Decimal("5.00")
    # What staff give off the order is of what is to be paid.
    assert staff.discount("10", value_type="PERCENTAGE").total == Decimal("36.40")
    assert staff.undiscount().total == Decimal("41.00")
    # when it is deleted, nothing of it is left
    assert staff.delete(1).total == Decimal("25.00")
