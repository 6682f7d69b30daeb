"""Shares and their difference, against worked figures."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saleor_loyalty_plugin.domain.holdout.proportions import Cohort, SampleRatio, Share, difference_of_shares


@pytest.mark.parametrize(
    ("treated", "held_out", "expected"),
    [
        (Share(540, 9000), Share(45, 1000), (0.015, -0.000423, 0.027306)),
        (Share(450, 9000), Share(44, 1000), (0.006, -0.009178, 0.018018)),
        (Share(3, 450), Share(0, 50), (0.006667, -0.064816, 0.019415)),
    ],
)
def test_differences_are_the_worked_ones(treated, held_out, expected):
    # when
    found = difference_of_shares(treated, held_out)

    # then
    assert (found.estimate, found.low, found.high) == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize(
    ("sides", "share", "chi_square", "p_value"),
    [((8850, 1150), 0.1, 25.0, 5.733e-07), ((4072, 2035), 0.2, 677.444899, 2.402e-149)],
)
def test_sides_that_chance_did_not_make_are_found(sides, share, chi_square, p_value):
    # given
    ratio = SampleRatio.of([Cohort(sum(sides), share)])

    # then
    assert ratio.chi_square(sides[1]) == pytest.approx(chi_square)
    assert ratio.p_value(sides[1]) == pytest.approx(p_value, rel=1e-3)
    assert ratio.is_broken(sides[1])


@pytest.mark.parametrize(("held_out", "broken"), [(1000, False), (1098, False), (1099, True), (901, True)])
def test_the_line_is_at_one_in_a_thousand(held_out, broken):
    # then
    assert SampleRatio.of([Cohort(10_000, 0.1)]).is_broken(held_out) is broken


def test_cohorts_of_different_percentages_count_with_their_own():
    # given: 10 % were held out, then 20 %, and who was treated before is left out
    ratio = SampleRatio.of([Cohort(9000, 1 / 9), Cohort(1000, 0.2)])

    # then
    assert ratio.expected == pytest.approx(1200)
    assert not ratio.is_broken(1200)
    assert SampleRatio.of([Cohort(10_000, 0.2)]).is_broken(1200)


def test_a_handful_of_members_is_no_sample():
    # then
    assert not SampleRatio.of([Cohort(40, 0.1)]).is_broken(40)
    assert not SampleRatio.of([]).is_broken(0)


@st.composite
def shares(draw):
    of = draw(st.integers(1, 10**6))
    return Share(draw(st.integers(0, of)), of)


@given(shares(), shares())
def test_a_difference_lies_within_its_interval_and_turns_with_the_sides(treated, held_out):
    # when
    found, turned = difference_of_shares(treated, held_out), difference_of_shares(held_out, treated)

    # then
    assert -1 - 1e-9 <= found.low <= found.estimate <= found.high <= 1 + 1e-9
    assert (found.low, found.high) == pytest.approx((-turned.high, -turned.low), abs=1e-12)
