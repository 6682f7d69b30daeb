"""How far a member goes at once, and why they leave (rule 62)."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saleor_loyalty_plugin.features.messages.journeys.rules.steps import (
    Left,
    Progress,
    Standing,
    Step,
    StepKind,
    go_on,
    kind_entered,
    why_left,
)

DUE = datetime(2026, 1, 31, 10, tzinfo=UTC)
MESSAGE, POINTS = Step(kind=StepKind.MESSAGE), Step(kind=StepKind.POINTS)
DAYS_3 = Step(kind=StepKind.WAIT, minutes=3 * 24 * 60)
ONLY_IN_7 = Step(kind=StepKind.ONLY_IN, segment=7)


def test_it_goes_up_to_the_next_wait():
    # when
    progress = go_on([MESSAGE, POINTS, DAYS_3, MESSAGE], 0, due=DUE, segments=set())

    # then
    assert progress == Progress(done=(0, 1), place=3, due=DUE + timedelta(days=3))


def test_after_its_last_step_it_is_over():
    # when
    progress = go_on([MESSAGE, DAYS_3, POINTS], 2, due=DUE, segments=set())

    # then
    assert progress == Progress(done=(2,), place=3)


@pytest.mark.parametrize(
    ("segments", "expected"),
    [({7}, Progress(done=(0, 2), place=3)), ({8}, Progress(done=(0,), place=1, left=Left.NOT_IN_SEGMENT))],
)
def test_only_who_is_in_the_segment_goes_on(segments, expected):
    # when
    progress = go_on([POINTS, ONLY_IN_7, MESSAGE], 0, due=DUE, segments=segments)

    # then
    assert progress == expected


STEPS = st.lists(st.sampled_from([MESSAGE, POINTS, DAYS_3]), max_size=12)


@given(steps=STEPS)
def test_each_step_is_done_once_and_in_its_order_however_often_it_is_asked(steps):
    # given
    done, place, due = [], 0, DUE

    # when
    while due is not None:
        progress = go_on(steps, place, due=due, segments=set())
        done += progress.done
        place, due = progress.place, progress.due

    # then
    assert done == [place for place, step in enumerate(steps) if step is not DAYS_3]


@pytest.mark.parametrize(
    ("standing", "now", "expected"),
    [
        (Standing(due=DUE), DUE, None),
        (Standing(due=DUE, present=False), DUE, Left.NOT_THERE),
        (Standing(due=DUE, ordered=True), DUE, Left.ORDERED),
        (Standing(due=DUE, in_segment=False), DUE, Left.SEGMENT_LEFT),
        # JR-08: what fell due more than 24 hours before the journey was switched on again is left out
        (Standing(due=DUE), DUE + timedelta(days=1), None),
        (Standing(due=DUE), DUE + timedelta(days=1, seconds=1), Left.TOO_LATE),
    ],
)
def test_why_somebody_leaves(standing, now, expected):
    # when
    left = why_left(standing, exits={"order", "segment_left"}, valid=timedelta(days=1), now=now)

    # then
    assert left is expected


def test_nobody_leaves_for_what_is_no_exit_of_the_journey():
    # given
    standing = Standing(due=DUE, ordered=True, in_segment=False)

    # when
    left = why_left(standing, exits=set(), valid=timedelta(days=1), now=DUE)

    # then
    assert left is None


def test_the_kind_of_a_step_is_what_was_entered_for_it():
    assert kind_entered({"points": 5, "message": None}) is StepKind.POINTS


@pytest.mark.parametrize("given", [{}, {"points": None}, {"points": 5, "wait_minutes": 60}])
def test_a_step_of_no_kind_or_of_two_is_refused(given):
    with pytest.raises(ValueError, match="Enter one of"):
        kind_entered(given)
