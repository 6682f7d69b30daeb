"""What points are worth in money."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saleor_loyalty_plugin.domain.amounts import MAX_POINTS
from saleor_loyalty_plugin.domain.worth import worth


@pytest.mark.parametrize(
    ("_case", "points", "point_value", "fraction_digits", "money"),
    [
        ("a cent each", 500, "0.01", 2, "5.00"),
        ("less than a cent each", 199, "0.005", 2, "0.99"),
        ("less than a cent in all", 9, "0.001", 2, "0.00"),
        ("a currency without minor units", 250, "0.55", 0, "137"),
        ("a currency with three places", 7, "0.0015", 3, "0.010"),
        ("more than one unit each", 3, "2.50", 2, "7.50"),
        ("no points", 0, "0.01", 2, "0.00"),
        ("below zero", -80, "0.01", 2, "0.00"),
        ("the largest balance", MAX_POINTS, "0.01", 2, "21474836.47"),
        ("the largest balance at the largest value", MAX_POINTS, "999999999999.999999", 2, "2147483646999999997852.51"),
    ],
)
def test_points_are_worth_whole_minor_units_and_never_rounded_up(_case, points, point_value, fraction_digits, money):
    result = worth(points, Decimal(point_value), fraction_digits=fraction_digits)

    assert str(result) == money


@pytest.mark.parametrize(("points", "point_value"), [(1.5, Decimal(1)), (True, Decimal(1)), (1, 0.01), (1, 1)])
def test_floats_are_refused(points, point_value):
    with pytest.raises(TypeError):
        worth(points, point_value, fraction_digits=2)


@given(
    first=st.integers(0, MAX_POINTS),
    second=st.integers(0, MAX_POINTS),
    point_value=st.decimals(min_value="0.000001", max_value=100, places=6),
)
def test_more_points_are_never_worth_less_and_parts_never_more_than_the_whole(first, second, point_value):
    apart = [worth(points, point_value, fraction_digits=2) for points in (first, second)]

    assert max(apart) <= sum(apart) <= worth(first + second, point_value, fraction_digits=2)
