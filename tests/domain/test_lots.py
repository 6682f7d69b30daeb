"""Which lots give the points that are taken (rules 10, 12 and 28)."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saleor_loyalty_plugin.domain.lots import NEVER, Use, lot_dates, soonest_to_expire, take

from .facts import ORDER, OTHER_ORDER, day, lot, lots_of_a_member

NOON = datetime(2026, 1, 15, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("_case", "pending_days", "expires_after_days", "available_at", "expires_at"),
    [
        ("at once, for a year", 0, 365, NOON, datetime(2027, 1, 15, 12, 0, tzinfo=UTC)),
        ("at once, for ever", 0, 0, NOON, None),
        (
            "expiry counts from the day they become available",
            14,
            30,
            datetime(2026, 1, 29, 12, 0, tzinfo=UTC),
            datetime(2026, 2, 28, 12, 0, tzinfo=UTC),
        ),
        ("pending, for ever", 365, 0, datetime(2027, 1, 15, 12, 0, tzinfo=UTC), None),
    ],
)
def test_dates_of_points_that_arrive(_case, pending_days, expires_after_days, available_at, expires_at):
    dates = lot_dates(NOON, pending_days=pending_days, expires_after_days=expires_after_days)

    assert dates == (available_at, expires_at)


def test_the_soonest_to_expire_go_first_and_those_without_a_date_last():
    # given
    lots = [lot(1, 10), lot(2, 10, expires=30), lot(3, 10, expires=20), lot(4, 10)]

    # then
    assert [entry.lot_id for entry in soonest_to_expire(lots)] == [3, 2, 1, 4]


def test_lots_that_expire_together_go_by_the_day_they_became_available_and_then_as_they_came():
    lots = [
        lot(3, 10, available=1, expires=30),
        lot(2, 10, available=2, expires=30),
        lot(1, 10, available=2, expires=30),
    ]

    assert [entry.lot_id for entry in soonest_to_expire(lots)] == [3, 1, 2]


def test_a_taking_drains_lots_in_turn():
    lots = [lot(1, 50, expires=365), lot(2, 50, expires=400), lot(3, 50)]

    assert take(lots, 70) == ([Use(1, 50), Use(2, 20)], 0)


def test_pending_points_are_not_taken_and_what_nobody_gives_is_missing():
    # given
    lots = [lot(1, 50), lot(2, 500, available=10, released=False)]

    # then
    assert take(lots, 80) == ([Use(1, 50)], 30)


def test_an_order_takes_from_its_own_lots_first_though_they_are_pending_or_expire_last():
    # given
    lots = [
        lot(1, 40, expires=5, order_id=OTHER_ORDER),
        lot(2, 60, available=10, expires=400, released=False, order_id=ORDER),
        lot(3, 30, order_id=ORDER),
        lot(4, 500, available=10, released=False, order_id=OTHER_ORDER),
    ]

    # then
    assert take(lots, 100, own_order=ORDER) == ([Use(2, 60), Use(3, 30), Use(1, 10)], 0)
    assert take(lots, 200, own_order=ORDER) == ([Use(2, 60), Use(3, 30), Use(1, 40)], 70)


def test_without_an_own_order_lots_of_no_order_have_no_preference():
    lots = [lot(1, 10), lot(2, 10, expires=5, order_id=ORDER)]

    assert take(lots, 15) == ([Use(2, 10), Use(1, 5)], 0)


def test_nothing_taken_uses_nothing():
    assert take([lot(1, 10)], 0) == ([], 0)
    assert take([], 10) == ([], 10)


@pytest.mark.parametrize("points", [1.5, "10", None, True])
def test_a_taking_is_a_whole_number(points):
    with pytest.raises(TypeError, match="points must be an int"):
        take([lot(1, 10)], points)


@given(lots=lots_of_a_member(), points=st.integers(0, 1000), own_order=st.sampled_from([None, ORDER]))
def test_a_taking_gives_exactly_what_was_asked_or_says_what_is_missing(lots, points, own_order):
    # given
    remaining = {entry.lot_id: entry.remaining for entry in lots}
    usable = sum(entry.remaining for entry in lots if entry.released or (own_order and entry.order_id == own_order))

    # when
    uses, missing = take(lots, points, own_order=own_order)

    # then
    assert sum(use.points for use in uses) + missing == points
    assert missing == max(points - usable, 0)
    assert all(0 < use.points <= remaining[use.lot_id] for use in uses)
    assert len({use.lot_id for use in uses}) == len(uses)


@given(lots=lots_of_a_member(), points=st.integers(0, 1000), own_order=st.sampled_from([None, ORDER]))
def test_no_lot_is_used_while_one_that_goes_before_it_has_points(lots, points, own_order):
    # given
    def turn(entry):
        not_own = own_order is None or entry.order_id != own_order
        return (not_own, entry.expires_at or NEVER, entry.available_at, entry.lot_id)

    in_turn = sorted((e for e in lots if e.released or (own_order and e.order_id == own_order)), key=turn)

    # when
    uses, _missing = take(lots, points, own_order=own_order)

    # then
    assert [use.lot_id for use in uses] == [entry.lot_id for entry in in_turn][: len(uses)]
    assert all(use.points == entry.remaining for use, entry in list(zip(uses, in_turn, strict=False))[:-1])


def test_never_comes_after_any_date():
    assert day(3650) + timedelta(days=3650) < NEVER
