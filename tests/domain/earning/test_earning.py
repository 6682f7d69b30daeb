"""What an order earns (rules 1 to 8 and 11), with the rules' own figures."""

from decimal import Decimal
from fractions import Fraction

import pytest

from saleor_loyalty_plugin.domain.earning import EarningTerms, paid_share, points_due, points_for
from saleor_loyalty_plugin.domain.orders import AwardOn

from ..facts import state

ONE_PER_UNIT = EarningTerms(rate=Decimal(1))


@pytest.mark.parametrize(
    ("_case", "base", "rate", "multiplier", "points"),
    [
        ("bronze", "25.49", "1", "1", 25),
        ("silver", "25.49", "1", "1.25", 31),
        ("gold", "25.49", "1", "1.5", 38),
        ("a quarter of a point per unit", "399.00", "0.25", "1", 99),
        ("the last cent short of a point", "25.99", "1", "1", 25),
        ("to the cent", "26.00", "1", "1", 26),
        ("after tier, voucher and points", "6.55", "1", "1.25", 8),
        ("nothing was paid for", "0.00", "1", "1.5", 0),
        ("a channel that gives none", "1000.00", "0", "1.5", 0),
        ("a rate and a multiplier of four places", "10000.00", "0.0001", "1.0001", 1),
        ("an amount that a float cannot hold", "0.29", "100", "1", 29),
        ("a large order", "99999999.99", "100", "1.5", 14999999998),
    ],
)
def test_points_are_the_whole_part_of_base_rate_and_multiplier(_case, base, rate, multiplier, points):
    terms = EarningTerms(rate=Decimal(rate), multiplier=Decimal(multiplier))

    assert points_for(Decimal(base), terms) == points


def test_a_share_is_applied_before_rounding():
    # given
    terms = EarningTerms(rate=Decimal("0.25"), multiplier=Decimal("1.5"))

    # when
    whole = points_for(Decimal("10.00"), terms)
    four_fifths = points_for(Decimal("10.00"), terms, share=Fraction(4, 5))

    # then
    assert (whole, four_fifths) == (3, 3)  # of 3.75 and of 3.00; four fifths of 3 points would be 2


@pytest.mark.parametrize(
    ("_case", "total", "charged", "share"),
    [
        ("paid", "100.00", "100.00", Fraction(1)),
        ("a third refunded", "90.00", "60.00", Fraction(2, 3)),
        ("all refunded", "100.00", "0.00", Fraction(0)),
        ("charged above the total", "100.00", "130.00", Fraction(1)),
        ("more was given back than paid", "100.00", "-5.00", Fraction(0)),
        ("nothing to pay", "0.00", "0.00", Fraction(1)),
        ("nothing to pay, and yet charged", "0.00", "10.00", Fraction(1)),
    ],
)
def test_the_paid_share_is_charged_of_total(_case, total, charged, share):
    assert paid_share(state(total=Decimal(total), charged=Decimal(charged))) == share


def test_part_payments_earn_nothing_until_the_order_is_paid():
    # given
    after_the_first = state(charged=Decimal("40.00"), fully_paid_once=False)
    after_the_second = state(charged=Decimal("100.00"))
    charged_again = state(charged=Decimal("140.00"))

    # when
    due = [
        points_due(Decimal("100.00"), ONE_PER_UNIT, facts)
        for facts in (after_the_first, after_the_second, charged_again)
    ]

    # then
    assert due == [0, 100, 100]


@pytest.mark.parametrize(("charged", "points"), [("100.00", 100), ("70.00", 70), ("69.99", 69), ("0.00", 0)])
def test_a_refund_leaves_the_share_that_stays_paid(charged, points):
    assert points_due(Decimal("100.00"), ONE_PER_UNIT, state(charged=Decimal(charged))) == points


def test_a_refund_of_goods_bought_with_delivery_counts_delivery_in_the_total():
    # Goods of 90.00 and delivery of 10.00, half of it all refunded.
    assert points_due(Decimal("90.00"), ONE_PER_UNIT, state(charged=Decimal("50.00"))) == 45


@pytest.mark.parametrize(
    ("_case", "facts"),
    [
        ("cancelled or expired", {"void": True}),
        ("draft or unconfirmed", {"confirmed": False}),
        ("never paid in full", {"fully_paid_once": False}),
        ("cancelled with a total of zero", {"void": True, "total": Decimal(0), "charged": Decimal(0)}),
    ],
)
def test_what_is_no_sale_earns_nothing(_case, facts):
    assert points_due(Decimal("100.00"), ONE_PER_UNIT, state(**facts)) == 0


def test_a_gift_card_that_paid_everything_earns_like_money():
    assert points_due(Decimal("60.00"), ONE_PER_UNIT, state(total=Decimal(0), charged=Decimal(0))) == 60


@pytest.mark.parametrize(
    ("_case", "facts", "points"),
    [
        ("paid", {}, 0),
        ("fulfilled and paid", {"fulfilled": True}, 100),
        ("fulfilled and not paid", {"fulfilled": True, "fully_paid_once": False}, 0),
        ("fulfilled, paid, a part refunded", {"fulfilled": True, "charged": Decimal("25.00")}, 25),
    ],
)
def test_award_on_fulfilled_waits_for_payment_and_fulfilment(_case, facts, points):
    terms = EarningTerms(rate=Decimal(1), award_on=AwardOn.FULFILLED)

    assert points_due(Decimal("100.00"), terms, state(**facts)) == points
