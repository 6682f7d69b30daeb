"""What money was paid back for (rules 101 and 105)."""

from decimal import Decimal

import pytest

from saleor_loyalty_plugin.domain.earning import EarningTerms, points_due
from saleor_loyalty_plugin.domain.orders import AwardOn
from saleor_loyalty_plugin.domain.redemption import points_restored
from saleor_loyalty_plugin.domain.refunds import Refund, delivery_refunded, is_left_to_send, pieces_refunded

from ..facts import state


def refund(amount, *, delivery="0", is_paid=False, **pieces):
    return Refund(amount=Decimal(amount), delivery=Decimal(delivery), is_paid=is_paid, pieces=pieces)


@pytest.mark.parametrize(
    ("refunds", "price", "refunded", "delivery"),
    [
        ([], "10", "50", "0"),
        ([refund("10", delivery="10")], "10", "10", "10"),
        ([refund("10", delivery="10")], "10", "4", "4"),
        ([refund("10", delivery="10")], "10", "0", "0"),
        ([refund("10", delivery="10")], "10", "-3", "0"),
        ([refund("55", delivery="10")], "10", "55", "10"),
        ([refund("15", delivery="15")], "10", "15", "10"),
        ([refund("45", is_paid=True), refund("10", delivery="10")], "10", "45", "0"),
        ([refund("10", delivery="10"), refund("45", is_paid=True)], "10", "45", "0"),
        ([refund("10", delivery="10"), refund("45", is_paid=True)], "10", "52", "7"),
        ([refund("6", delivery="6", is_paid=True), refund("6", delivery="6", is_paid=True)], "10", "12", "10"),
    ],
)
def test_what_was_paid_back_for_the_delivery(refunds, price, refunded, delivery):
    found = delivery_refunded(refunds, price=Decimal(price), refunded=Decimal(refunded))
    assert found == Decimal(delivery)


@pytest.mark.parametrize(
    ("charged", "delivery", "restored"),
    [("1.00", "10.00", 0), ("0.00", "10.00", 2900), ("5.50", "0.00", 1450), ("11.00", "0.00", 0), ("7.00", "4.00", 0)],
)
def test_delivery_brings_no_spent_points_back(charged, delivery, restored):
    # given goods of 30.00, 2,900 points and 1.00 paid, delivery 10.00
    order = state(total=Decimal("11.00"), charged=Decimal(charged), delivery_refunded=Decimal(delivery))
    assert points_restored(2900, order) == restored


@pytest.mark.parametrize(
    ("charged", "delivery", "on_shipping", "points"),
    [("90.00", "10.00", False, 90), ("45.00", "10.00", False, 45), ("90.00", "10.00", True, 81), ("0", "10", False, 0)],
)
def test_delivery_that_does_not_earn_takes_no_points_back(charged, delivery, on_shipping, points):
    order = state(charged=Decimal(charged), delivery_refunded=Decimal(delivery))
    assert points_due(Decimal("90.00"), EarningTerms(Decimal(1), on_shipping=on_shipping), order) == points


def test_an_order_of_which_only_the_delivery_cost_money():
    # given goods that a gift card paid, and their delivery, that was paid back
    order = state(total=Decimal(10), charged=Decimal(0), delivery_refunded=Decimal(10))
    assert points_due(Decimal("30.00"), EarningTerms(Decimal(1)), order) == 30
    assert points_restored(100, order) == 0


def test_pieces_are_paid_back_by_refunds_whose_money_went_in_full():
    refunds = [refund("20", a=1), refund("30", b=2), refund("5", is_paid=True, a=1, c=1)]
    assert pieces_refunded(refunds, refunded=Decimal(25)) == {"a": 2, "c": 1}
    assert pieces_refunded(refunds, refunded=Decimal(54)) == {"a": 2, "c": 1}
    assert pieces_refunded(refunds, refunded=Decimal(55)) == {"a": 2, "b": 2, "c": 1}


@pytest.mark.parametrize(
    ("unsent", "paid_back", "came_back", "is_left"),
    [
        ({}, {}, {}, False),
        ({"a": 1}, {}, {}, True),
        ({"a": 1}, {"a": 1}, {}, False),
        ({"a": 1}, {"b": 1}, {}, True),
        ({"a": 2}, {"a": 1}, {}, True),
        ({"a": 1}, {"a": 1}, {"a": 1}, True),
        ({"a": 1}, {"a": 2}, {"a": 1}, False),
    ],
)
def test_whether_a_piece_waits_to_be_sent(unsent, paid_back, came_back, is_left):
    assert is_left_to_send(unsent, paid_back, came_back) == is_left


def test_what_was_sent_earns_its_share_where_the_rest_was_paid_back():
    # given 30.00 sent, 20.00 paid back and never sent
    order = state(total=Decimal(50), charged=Decimal(30), fulfilled=True)
    assert points_due(Decimal(50), EarningTerms(Decimal(1), award_on=AwardOn.FULFILLED), order) == 30
