"""What holds for any amount: more money never earns less, and no rounding gives points away."""

from decimal import Decimal
from fractions import Fraction

from hypothesis import assume, given
from hypothesis import strategies as st

from saleor_loyalty_plugin.domain.earning import EarningTerms, earning_base, paid_share, points_due, points_for

from ..facts import goods, multipliers, prices, rates, shares, state


@given(base=prices, more=prices, rate=rates, multiplier=multipliers)
def test_a_larger_base_never_earns_less(base, more, rate, multiplier):
    terms = EarningTerms(rate=rate, multiplier=multiplier)

    assert points_for(base, terms) <= points_for(base + more, terms)


@given(base=prices, rate=rates, multiplier=multipliers, first=shares, second=shares)
def test_a_larger_share_never_earns_less(base, rate, multiplier, first, second):
    terms = EarningTerms(rate=rate, multiplier=multiplier)
    smaller, larger = sorted([first, second])

    assert points_for(base, terms, share=smaller) <= points_for(base, terms, share=larger)


@given(base=prices, rate=rates, multiplier=multipliers, share=shares)
def test_points_are_within_one_below_the_exact_figure(base, rate, multiplier, share):
    exact = Fraction(base) * Fraction(rate) * Fraction(multiplier) * share

    points = points_for(base, EarningTerms(rate=rate, multiplier=multiplier), share=share)

    assert 0 <= exact - points < 1


@given(lines=st.lists(prices, min_size=1, max_size=8), rate=rates, multiplier=multipliers)
def test_rounding_once_per_order_earns_at_least_what_the_lines_would_and_less_than_one_more_each(
    lines, rate, multiplier
):
    terms = EarningTerms(rate=rate, multiplier=multiplier)
    bought = goods(*[str(price) for price in lines])

    of_the_order = points_for(earning_base(bought, on_net=False, on_shipping=False), terms)
    of_the_lines = sum(points_for(price, terms) for price in lines)

    assert of_the_lines <= of_the_order < of_the_lines + len(lines)


@given(total=prices, charged=st.decimals(min_value=-1000, max_value=200_000, places=2))
def test_the_paid_share_lies_between_nothing_and_all(total, charged):
    assert 0 <= paid_share(state(total=total, charged=charged)) <= 1


@given(base=prices, total=prices, first=prices, second=prices, rate=rates)
def test_charging_more_never_lowers_what_is_due_and_refunding_never_raises_it(base, total, first, second, rate):
    assume(total > 0)
    terms = EarningTerms(rate=rate)
    less, more = sorted([first, second])

    due_less, due_more = (points_due(base, terms, state(total=total, charged=charged)) for charged in (less, more))

    assert due_less <= due_more <= points_for(base, terms)
    assert points_due(base, terms, state(total=total, charged=Decimal(0))) == 0
