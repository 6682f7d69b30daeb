"""How many members it takes, and what so many can show, against worked figures."""

import pytest

from saleor_loyalty_plugin.domain.holdout.planning import PlannedSides, sides_needed, smallest_difference


@pytest.mark.parametrize(
    ("holdout_percent", "treated", "held_out"), [(10, 37_989, 4_221), (50, 8_155, 8_155), (3, 125_001, 3_866)]
)
def test_from_5_to_6_percent(holdout_percent, treated, held_out):
    # when
    needed = sides_needed(0.05, 0.06, holdout_percent=holdout_percent)

    # then
    assert (needed.treated, needed.held_out) == (treated, held_out)
    assert needed.members == treated + held_out


def test_a_fall_is_seen_with_about_as_many():
    # then
    assert sides_needed(0.06, 0.05, holdout_percent=50) == sides_needed(0.05, 0.06, holdout_percent=50)


def test_a_thousand_held_out_of_ten_thousand_show_two_percentage_points():
    # then
    sides = PlannedSides.of(10_000, holdout_percent=10)
    assert (sides.treated, sides.held_out) == (9000, 1000)
    assert smallest_difference(0.05, sides) == pytest.approx(0.020353, abs=1e-6)


@pytest.mark.parametrize(
    ("_case", "base", "members"),
    [
        ("nobody is held out of nine", 0.05, 9),
        ("nobody is there", 0.05, 0),
        ("nobody orders", 0.0, 10_000),
        ("everybody orders", 1.0, 10_000),
        ("more than everybody would have to order", 0.5, 20),
    ],
)
def test_where_nothing_can_be_shown_there_is_no_smallest_difference(_case, base, members):
    # then
    assert smallest_difference(base, PlannedSides.of(members, holdout_percent=10)) is None


@pytest.mark.parametrize(("base", "expected"), [(0.0, 1e-200), (1e-200, 0.0), (0.5, 0.5 + 2**-53), (0.0, 5e-324)])
def test_a_difference_too_small_for_floats_takes_more_members_than_there_are(base, expected):
    # then
    assert sides_needed(base, expected, holdout_percent=10).members > 10**12
