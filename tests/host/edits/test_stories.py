"""Staff edit an order that waits for confirmation: points take exactly their worth, off what is there (rule 97)."""

from decimal import Decimal

import pytest

from ..pricing.cart import ADDRESS
from ..pricing.conftest import flat_taxes
from ..pricing.orders import assert_adds_up, assert_rows_explain_the_lines


def money(*amounts: str) -> list[Decimal]:
    return [Decimal(amount) for amount in amounts]


def test_the_second_line_is_deleted(ordered):
    # given
    staff = ordered(("10.00", 1), ("10.00", 1))
    assert staff.shares == money("2.50", "2.50")

    # when
    prices = staff.delete(1)

    # then
    assert prices.total == Decimal("5.00")
    assert staff.shares == money("5.00")
    assert_rows_explain_the_lines(prices)


def test_two_pieces_become_four(ordered):
    staff = ordered(("10.00", 2))
    assert staff.quantity(4).total == Decimal("35.00")
    assert staff.shares == money("5.00")


def test_one_piece_becomes_ten(ordered):
    # given 10.00, delivery for 10.00, and 100 points
    staff = ordered(("10.00", 1), points=100, delivered=True)
    assert staff.read().total == Decimal("19.00")

    # when
    prices = staff.quantity(10)

    # then
    assert prices.lines == money("99.00")
    assert (prices.delivery, prices.total) == (Decimal("10.00"), Decimal("109.00"))
    assert prices.undiscounted_total == Decimal("110.00")
    assert_adds_up(prices)


def test_what_finds_no_room_is_restored(ordered, member):
    # given
    staff = ordered(("10.00", 10), points=3000)
    assert staff.read().total == Decimal("70.00")

    # when
    prices = staff.quantity(1)

    # then
    assert (prices.lines, prices.total) == (money("0"), 0)
    assert prices.undiscounted_total == Decimal("10.00")
    assert staff.shares == money("10.00")
    assert staff.titles == {"Loyalty points: 1000"}
    member.refresh_from_db()
    assert member.available == 2000

    # when there is room again
    assert staff.quantity(4).total == Decimal("10.00")
    member.refresh_from_db()
    assert member.available == 0


def test_a_line_is_added_and_the_first_one_deleted(ordered, goods):
    # given
    staff = ordered(("10.00", 1))

    # when
    prices = staff.add(goods.sell("30.00", "digital"), 1)

    # then
    assert prices.lines == money("8.75", "26.25")

    # when
    prices = staff.delete(0)

    # then
    assert prices.lines == money("25.00")
    assert staff.shares == money("5.00")


def test_nothing_is_left_to_take_points_off(ordered, goods):
    # given
    staff = ordered(("10.00", 1))

    # when
    emptied = staff.delete(0)

    # then
    assert (emptied.total, staff.shares) == (0, [])
    assert staff.add(goods.sell("20.00", "digital"), 1).total == Decimal("20.00")


def test_some_money_off_a_line_by_hand(ordered):
    # given
    staff = ordered(("20.00", 1))

    # when / then
    assert staff.discount_line("2.00").total == Decimal("13.00")
    assert staff.shares == money("5.00")
    assert staff.discount_line("50", value_type="PERCENTAGE").total == Decimal("5.00")
    assert staff.discount_line("18.00").total == 0
    assert staff.shares == money("2.00")


def test_a_discount_by_hand_is_taken_back(ordered):
    staff = ordered(("20.00", 1), ("10.00", 1))
    assert staff.discount_line("2.00").total == Decimal("23.00")
    assert staff.undiscount_line().total == Decimal("25.00")
    assert staff.shares == money("3.33", "1.67")


def test_staff_set_a_price(cart, goods, place):
    # given
    variant = goods.sell("10.00", "digital")
    cart.open((variant, 1))
    cart.apply(500)
    staff = place(cart)

    # when / then
    assert staff.add(variant, 1, price="8.00").total == Decimal("11.00")
    assert staff.shares == money("5.00")


@pytest.mark.parametrize("quantity", [47, 33, 7, 3, 1])
def test_the_same_to_the_cent_whatever_the_quantity(quantity, ordered):
    # given
    staff = ordered(("10.00", 47))
    assert staff.read().lines == money("465.00")

    # when
    prices = staff.quantity(quantity)

    # then
    assert prices.total == quantity * Decimal("10.00") - Decimal("5.00")
    assert_rows_explain_the_lines(prices)


def test_an_edit_that_changes_no_price_changes_no_cent(ordered):
    # given
    staff = ordered(("10.00", 1), ("10.00", 1), ("10.01", 1), ("7.77", 13), delivered=True)
    before, shares = staff.read(), staff.shares

    # when
    again = staff.move_to(ADDRESS | {"streetAddress1": "Piotrkowska 8"})

    # then
    assert (again.lines, again.total, staff.shares) == (before.lines, before.total, shares)


def test_another_delivery(ordered, shipping_zone):
    # given
    staff = ordered(("20.00", 1), delivered=True)

    # when / then
    assert staff.ship_by(shipping_zone.shipping_methods.last()).lines == money("15.00")


def test_gift_cards_carry_no_points(cart, goods, place):
    # given
    cart.open((goods.sell("10.00", "digital"), 1))
    cart.apply(500)
    staff = place(cart)

    # when
    prices = staff.add(goods.sell("10.00", "gift-card"), 1)

    # then
    assert prices.lines == money("5.00", "10.00")
    assert staff.shares == money("5.00", "0")

    # when
    prices = staff.delete(0)

    # then
    assert (prices.total, staff.shares) == (Decimal("10.00"), money("0"))


def test_all_of_the_goods_paid_with_points(channel, ordered):
    # given
    flat_taxes(channel, rate="23")
    staff = ordered(("10.00", 2), points=2000)
    assert staff.read().total == 0

    # when
    prices = staff.quantity(3)

    # then
    assert (prices.total, prices.undiscounted_total) == (Decimal("10.00"), Decimal("30.00"))
    assert_adds_up(prices)


def test_an_order_that_is_confirmed_at_once_keeps_its_prices_as_they_are(channel, ordered):
    # given
    channel.automatically_confirm_all_new_orders = True
    channel.save()

    # when
    line = ordered(("10.00", 2)).line()

    # then: what replaces these goods is to cost what was paid for them
    assert line.base_unit_price_amount == Decimal("7.50")
