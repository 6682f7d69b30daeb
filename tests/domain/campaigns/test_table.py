"""The table of the rules, case by case: what campaigns add to an order's points (rules 35 to 37)."""

from fractions import Fraction

import pytest

from saleor_loyalty_plugin.domain.earning import EarningTerms, points_for

from .figures import BRONZE, GOLD, ON_X, ON_Y, ONE_LINE, SILVER, TWO_LINES, earned, parts, per_item, per_order, times

CASES = {
    "a: twice": (ONE_LINE, BRONZE, [times("2")], (10, 11)),
    "b: twice, silver": (ONE_LINE, SILVER, [times("2")], (13, 13)),
    "c: three times on X": (TWO_LINES, BRONZE, [times("3", goods=ON_X)], (49, 60)),
    "d: the highest factor of each line": (
        TWO_LINES,
        BRONZE,
        [times("2", 1), times("3", 2, goods=ON_X)],
        (49, 20, 60),
    ),
    "e: both stack": (
        TWO_LINES,
        BRONZE,
        [times("2", 1, stackable=True), times("3", 2, stackable=True)],
        (49, 50, 100),
    ),
    "f: nothing on X": (TWO_LINES, BRONZE, [times("2", 1), times("0", 2, goods=ON_X)], (19, 20)),
    "g: per item and per order": (
        TWO_LINES,
        BRONZE,
        [per_item(5, 1, goods=ON_Y), per_order(100, 2, minimum=BRONZE.rate * 40)],
        (49, 15, 100),
    ),
    "h: at most 50 an order": (TWO_LINES, BRONZE, [times("3", goods=ON_X, limit=50)], (49, 50)),
    "i: twice, gold": (TWO_LINES, GOLD, [times("2")], (74, 75)),
}


@pytest.mark.parametrize(("lines", "terms", "campaigns", "points"), CASES.values(), ids=CASES)
def test_an_order_earns_what_the_table_says(lines, terms, campaigns, points):
    # when
    earning = earned(*campaigns, lines=lines, terms=terms)

    # then
    assert parts(earning) == points
    assert earning.points == sum(points)


def test_case_j_a_budget_gives_what_it_has_left_and_then_nothing():
    # given
    campaign = times("3", goods=ON_X)

    # then
    assert parts(earned(campaign, left={1: 30})) == (49, 30)
    assert parts(earned(campaign, left={1: 0})) == (49,)


@pytest.mark.parametrize(
    ("_case", "campaign", "terms", "paid", "points"),
    [
        ("h: half refunded", times("3", goods=ON_X, limit=50), BRONZE, Fraction(1, 2), 49),
        ("i: 70 % refunded", times("2"), GOLD, Fraction(3, 10), 44),
        ("nothing refunded", times("3", goods=ON_X, limit=50), BRONZE, Fraction(1), 99),
        ("all refunded", times("3", goods=ON_X, limit=50), BRONZE, Fraction(0), 0),
    ],
)
def test_a_refund_leaves_its_share_of_the_exact_sum(_case, campaign, terms, paid, points):
    # given
    exact = earned(campaign, terms=terms).exact
    frozen = EarningTerms(rate=terms.rate, multiplier=terms.multiplier, exact=exact)

    # then
    assert points_for(BRONZE.rate * 0, frozen, share=paid) == points
