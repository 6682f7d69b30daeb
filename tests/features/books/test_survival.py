"""How long points live: the estimate is that of statsmodels, and what it says of points that still live."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from statsmodels.duration.survfunc import SurvfuncRight

from saleor_loyalty_plugin.features.books.rules.survival import Curve, Ended, Living, expected_points, kaplan_meier

some_lives = st.lists(
    st.builds(Ended, age=st.integers(0, 60), spent=st.booleans(), points=st.integers(1, 40)), min_size=1, max_size=40
)


@given(some_lives)
def test_the_estimate_is_the_one_of_statsmodels(lives):
    # given each point as somebody who was watched
    ages = [life.age for life in lives for _ in range(life.points)]
    spent = [life.spent for life in lives for _ in range(life.points)]

    # when
    curve = kaplan_meier(lives)

    # then
    expected = SurvfuncRight(ages, [int(each) for each in spent])
    assert list(curve.ages) == list(expected.surv_times)
    assert list(curve.shares) == pytest.approx(list(expected.surv_prob))


def test_what_lives_is_spent_as_what_lived_before_it():
    # given 100 points: 40 are spent on day 10, 30 on day 20 of the 60 that were left, and 30 were never spent
    curve = kaplan_meier([Ended(10, True, 40), Ended(20, True, 30), Ended(365, False, 30)])

    # when
    new = Living(age=0, life=365, points=100)
    older = Living(age=15, life=365, points=100)
    ending = Living(age=15, life=18, points=100)
    pending = Living(age=0, life=5, points=100)

    # then 70 of 100; 30 of 60; none before day 20; none before day 10
    assert [round(expected_points(curve, [each]), 6) for each in (new, older, ending, pending)] == [70, 50, 0, 0]
    assert round(expected_points(curve, [new, older]), 6) == 120


def test_points_that_never_expire_are_spent_like_the_oldest_that_were_seen():
    curve = kaplan_meier([Ended(10, True, 40), Ended(300, False, 60)])

    assert round(expected_points(curve, [Living(age=0, life=None, points=100)]), 6) == 40


def test_where_nothing_was_spent_yet_nothing_is_expected():
    assert kaplan_meier([]) == Curve((), ())
    assert expected_points(kaplan_meier([Ended(3, False, 10)]), [Living(0, None, 100), Living(0, 30, 100)]) == 0


@given(some_lives, st.lists(st.builds(Living, st.integers(0, 60), st.none() | st.integers(0, 60), st.integers(1, 9))))
def test_nobody_is_expected_to_spend_more_than_there_is_or_less_than_nothing(lives, living):
    expected = expected_points(kaplan_meier(lives), living)

    assert -1e-9 <= expected <= sum(points.points for points in living) + 1e-9
