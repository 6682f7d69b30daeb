"""Means of money and their difference, against worked figures."""

from decimal import Decimal
from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saleor_loyalty_plugin.domain.holdout.means import Sums, difference_of_means, theta
from saleor_loyalty_plugin.domain.holdout.student import t_quantile

from .sides import sums_of

BEFORE = [10, 20, 30, 40, 50], [12, 18, 33, 38, 54]
AFTER = [14, 22, 37, 43, 59], [11, 17, 35, 36, 52]


def spread(members: int, mean: str, deviation: str) -> Sums:
    """Return the sums of a side that is known by its mean and standard deviation."""
    total = members * Decimal(mean)
    squares = (members - 1) * Decimal(deviation) ** 2 + total * Decimal(mean)
    return Sums(members, after=total, after_squares=squares)


def test_ten_members_on_each_side():
    # when
    found = difference_of_means(
        sums_of([0, 0, 40, 25, 60, 0, 35, 80, 0, 20]), sums_of([0, 30, 0, 0, 25, 0, 40, 0, 0, 15])
    )

    # then
    assert (found.estimate, found.low, found.high) == pytest.approx((15, -6.7232, 36.7232), abs=1e-4)


def test_thousands_who_are_known_by_mean_and_deviation():
    # when
    found = difference_of_means(spread(9000, "12.40", "30.00"), spread(1000, "9.10", "25.00"))

    # then
    assert (found.estimate, found.low, found.high) == pytest.approx((3.3, 1.62964, 4.97036), abs=1e-5)


def test_what_members_spent_before_takes_most_of_the_variance_away():
    # given
    treated, held_out = (sums_of(after, before) for after, before in zip(AFTER, BEFORE, strict=True))

    # when
    weight = theta(treated + held_out)
    plain, adjusted = difference_of_means(treated, held_out), difference_of_means(treated, held_out, weight=weight)

    # then
    assert float(weight) == pytest.approx(1.033814, abs=1e-6)
    assert plain.estimate == pytest.approx(4.8)
    assert adjusted.estimate == pytest.approx(5.833814, abs=1e-6)
    # The reach is t, of these degrees of freedom, times the error; the errors' squares are worked figures.
    assert plain.high - plain.estimate == pytest.approx(t_quantile(0.975, 7.9529) * sqrt(116.44), rel=1e-4)
    assert adjusted.high - adjusted.estimate == pytest.approx(t_quantile(0.975, 7.1780) * sqrt(2.069941), rel=1e-4)


def test_without_anything_spent_before_nothing_is_taken_off():
    # then
    assert theta(sums_of([1, 2, 3]) + sums_of([4, 5, 6])) == 0


def test_sides_without_variance_differ_for_sure():
    # when
    found = difference_of_means(sums_of([5, 5, 5]), sums_of([2, 2]))

    # then
    assert (found.estimate, found.low, found.high) == (3, 3, 3)


amounts = st.lists(st.decimals(0, 10**6, places=3), min_size=2, max_size=20)


@given(amounts, amounts, st.decimals(0, 10**9, places=2))
def test_the_interval_does_not_care_how_far_from_zero_the_amounts_are(treated, held_out, offset):
    # when
    near = difference_of_means(sums_of(treated), sums_of(held_out))
    far = difference_of_means(
        sums_of([each + offset for each in treated]), sums_of([each + offset for each in held_out])
    )

    # then
    assert (near.estimate, near.low, near.high) == pytest.approx((far.estimate, far.low, far.high))
