"""What a change of tiers or terms costs, with worked figures."""

from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from saleor_loyalty_plugin.domain.planning import Cost, Giving, cost_of

SILVER = Giving(rate=Decimal(1), multiplier=Decimal("1.25"), discount_percent=Decimal(5), point_value=Decimal("0.01"))
GOLD = replace(SILVER, multiplier=Decimal("1.5"), discount_percent=Decimal(10))
PERCENT = st.decimals(0, 99, places=2)


def test_gold_instead_of_silver_gives_more_points_and_a_higher_discount():
    # given goods for 100.00, of which silver members paid 95.00 and earned 118.75 points
    cost = cost_of(Decimal(95), SILVER, GOLD)

    # then gold ones pay 90.00 and earn 135 points
    assert cost == Cost(points=Decimal("16.25"), worth=Decimal("0.1625"), discounts=Decimal(5))


def test_a_point_that_is_worth_more_costs_without_one_more_point():
    assert cost_of(Decimal(80), SILVER, replace(SILVER, point_value=Decimal("0.02"))) == Cost(
        points=Decimal(0), worth=Decimal(1), discounts=Decimal(0)
    )


def test_what_was_free_says_nothing_about_its_price():
    assert cost_of(Decimal(0), replace(SILVER, discount_percent=Decimal(100)), SILVER) == Cost()


def test_costs_of_channels_are_added_in_one_currency():
    # given 4 of the channel's money are 1 of the program's
    cost = Cost(Decimal(8), Decimal(2), Decimal(4)).converted(Decimal("0.25"))

    # then points are points
    assert cost + Cost(Decimal(1), Decimal(1), Decimal(1)) == Cost(Decimal(9), Decimal("1.5"), Decimal(2))


@given(paid=st.decimals(0, 10**6, places=2), before=PERCENT, after=PERCENT)
def test_there_and_back_costs_nothing(paid, before, after):
    one, other = replace(SILVER, discount_percent=before), replace(GOLD, discount_percent=after)
    there = cost_of(paid, one, other)
    back = cost_of(paid - there.discounts, other, one)

    together = there + back
    assert (round(together.points, 9), round(together.worth, 9), round(together.discounts, 9)) == (0, 0, 0)
