"""What holds for any price: a benefit never makes anything dearer and never pays the shopper."""

from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from saleor_loyalty_plugin.domain.tiers.benefits import delivery_price, tier_discount

from ..facts import prices

percents = st.decimals(min_value=0, max_value=100, places=2)
digits = st.sampled_from([0, 2, 3])


@given(price=st.decimals(min_value=-1000, max_value=100_000, places=3), percent=percents, fraction_digits=digits)
def test_the_discount_is_never_below_zero_and_never_above_the_price(price, percent, fraction_digits):
    assert 0 <= tier_discount(price, percent, fraction_digits=fraction_digits) <= max(price, 0)


@given(price=st.integers(0, 10_000_000), percent=percents, fraction_digits=digits)
def test_the_discount_is_the_exact_share_rounded_half_up(price, percent, fraction_digits):
    # given a price in whole units of the currency's smallest coin
    exact = Fraction(price) * Fraction(percent) / 100

    # when
    discount = tier_discount(Decimal(price).scaleb(-fraction_digits), percent, fraction_digits=fraction_digits)

    # then
    coins = discount.scaleb(fraction_digits)
    assert coins == coins.to_integral_value()
    assert Fraction(-1, 2) < Fraction(coins) - exact <= Fraction(1, 2)


@given(price=prices, percent=percents, more=percents)
def test_a_higher_percentage_never_takes_less(price, percent, more):
    lower, higher = sorted([percent, more])

    assert tier_discount(price, lower, fraction_digits=2) <= tier_discount(price, higher, fraction_digits=2)


@given(full=prices, flat=prices, goods=prices, minimum=prices)
def test_delivery_never_costs_more_than_its_own_price_and_is_one_of_the_two(full, flat, goods, minimum):
    price = delivery_price(full, flat=flat, goods=goods, minimum=minimum)

    assert price <= full
    assert price == (full if goods < minimum or flat > full else flat)
