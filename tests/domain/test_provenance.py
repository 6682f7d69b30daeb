"""Which lots get back what was taken of them (rules 20 and 100)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saleor_loyalty_plugin.domain.lots import OWED, Moved, Use, first_of, still_taken


def taking(*uses, owed=0):
    return Moved(-sum(points for _, points in uses) - owed, tuple(Use(lot, points) for lot, points in uses))


HISTORY = [taking((1, 20), (2, 10)), taking((2, 30), owed=40)]


@pytest.mark.parametrize(
    ("back", "newest_first", "left"),
    [
        (0, True, [(OWED, 40), (2, 30), (2, 10), (1, 20)]),
        (50, True, [(2, 20), (2, 10), (1, 20)]),
        (100, True, []),
        (0, False, [(1, 20), (2, 10), (2, 30), (OWED, 40)]),
        (25, False, [(2, 5), (2, 30), (OWED, 40)]),
        (500, False, []),
    ],
)
def test_what_was_given_back_already_is_not_given_back_again(back, newest_first, left):
    history = [*HISTORY, Moved(back)] if back else HISTORY
    assert still_taken(history, newest_first=newest_first) == left


def test_a_taking_that_was_undone_is_not_undone_again():
    # given a taking that is undone, and another
    history = [Moved(100), taking((1, 30)), Moved(30), taking((2, 70)), Moved(20)]

    # then
    assert still_taken(history, newest_first=True) == [(2, 50)]


def test_points_that_no_lot_gave_are_owed():
    assert first_of([Use(1, 20), Use(2, 30)], 35) == [(1, 20), (2, 15)]
    assert first_of([Use(1, 20)], 35) == [(1, 20), (OWED, 15)]
    assert first_of([], 0) == []


@given(
    moves=st.lists(st.tuples(st.integers(1, 3), st.integers(-50, 50)).filter(lambda move: move[1])),
    newest=st.booleans(),
)
def test_what_is_still_taken_is_what_was_taken_less_what_came_back(moves, newest):
    history = [Moved(points, (Use(lot, -points),) if points < 0 else ()) for lot, points in moves]
    owed = 0
    for move in history:
        owed = max(owed - move.points, 0)
    assert sum(use.points for use in still_taken(history, newest_first=newest)) == owed
