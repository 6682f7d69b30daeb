"""Verdicts, and what an effect is worth (rule 43)."""

from decimal import Decimal

import pytest

from saleor_loyalty_plugin.domain.holdout.effect import Price, Side, Verdict, compare, without_holdout
from saleor_loyalty_plugin.domain.holdout.proportions import Cohort, SampleRatio

from .sides import side
from .test_means import spread

FREE = Price(cost=Decimal(0), margin_percent=40)


def compared(treated: Side, held_out: Side, price: Price = FREE):
    """Compare two sides of which a tenth should be held out."""
    return compare(
        treated,
        held_out,
        ratio=SampleRatio.of([Cohort(treated.members + held_out.members, 0.1)]),
        price=price,
    )


@pytest.mark.parametrize(
    ("treated", "held_out", "verdict"),
    [
        ((9000, 540), (1000, 45), Verdict.NOT_PROVEN),
        ((9000, 450), (1000, 44), Verdict.NOT_PROVEN),
        ((9000, 630), (1000, 45), Verdict.PROVEN),
        ((9000, 270), (1000, 60), Verdict.HARMFUL),
        ((450, 3), (50, 0), Verdict.NOT_ENOUGH_DATA),
        ((1800, 90), (200, 10), Verdict.NOT_PROVEN),
        ((1800, 90), (199, 10), Verdict.NOT_ENOUGH_DATA),
        ((1800, 90), (200, 9), Verdict.NOT_ENOUGH_DATA),
        ((1800, 9), (200, 10), Verdict.NOT_ENOUGH_DATA),
        ((8850, 540), (1150, 45), Verdict.NOT_COMPARABLE),
        ((8850, 540), (1150, 5), Verdict.NOT_COMPARABLE),
    ],
)
def test_the_verdict_is_about_the_share_who_ordered(treated, held_out, verdict):
    # then
    assert compared(side(*treated), side(*held_out)).verdict is verdict


def test_everybody_on_a_side_counts_whoever_was_reached():
    # then: 400 of the 1,000 were capped
    assert side(1000, 60).share.rate == 0.06


def test_where_there_is_too_little_there_are_no_intervals():
    # when
    found = compared(side(450, 3), side(50, 0))

    # then
    assert (found.conversion, found.revenue, found.worth) == (None, None, None)


def test_sides_that_are_not_comparable_keep_their_figures():
    # when
    found = compared(side(8850, 540), side(1150, 45))

    # then
    assert found.conversion is not None
    assert found.expected_held_out == 1000


def test_worth_is_the_margin_of_the_further_revenue_less_the_cost():
    # given
    treated = Side(sums=spread(9000, "12.40", "30.00"), buyers=540)
    held_out = Side(sums=spread(1000, "9.10", "25.00"), buyers=45)

    # when
    worth = compared(treated, held_out, Price(cost=Decimal("6000.00"), margin_percent=40)).worth

    # then
    assert worth is not None
    assert worth.estimate == pytest.approx(5880)
    assert (worth.low, worth.high) == pytest.approx((5866.71 - 6000, 17893.29 - 6000), abs=0.02)


def test_without_a_holdout_there_are_figures_and_no_verdict():
    # when
    found = without_holdout(side(900, 45), cost=Decimal(7))

    # then
    assert (found.verdict, found.treated.buyers, found.held_out.members) == (Verdict.NO_HOLDOUT, 45, 0)
    assert found.cost == Decimal(7)
