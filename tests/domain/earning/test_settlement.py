"""What falls due for a member, to the second (rules 10, 12, 28, 29 and 30)."""

from datetime import timedelta

from saleor_loyalty_plugin.domain.lots import Use
from saleor_loyalty_plugin.domain.settlement import Settlement, settle

from ..facts import day, lot

INSTANT = timedelta(microseconds=1)


def test_pending_points_become_available_at_their_moment_and_not_before():
    # given
    lots = [lot(1, 100, available=14, expires=44, released=False)]

    # when
    before = settle(lots, available=0, now=day(14) - INSTANT)
    at_the_moment = settle(lots, available=0, now=day(14))

    # then
    assert before == Settlement()
    assert not before
    assert at_the_moment == Settlement(released=(Use(1, 100),))
    assert at_the_moment
    assert (at_the_moment.available_change, at_the_moment.pending_change) == (100, -100)


def test_a_lot_expires_at_its_moment_and_not_before():
    # given
    lots = [lot(1, 100, expires=30), lot(2, 50)]

    # when
    before = settle(lots, available=150, now=day(30) - INSTANT)
    at_the_moment = settle(lots, available=150, now=day(30))

    # then
    assert before == Settlement()
    assert at_the_moment == Settlement(expired=(Use(1, 100),))
    assert (at_the_moment.available_change, at_the_moment.pending_change) == (-100, 0)


def test_points_can_be_released_and_expire_in_one_settlement():
    # given
    lots = [lot(1, 100, available=14, expires=44, released=False), lot(2, 30, available=14, released=False)]

    # when
    settlement = settle(lots, available=0, now=day(44))

    # then
    assert settlement == Settlement(released=(Use(1, 100), Use(2, 30)), expired=(Use(1, 100),))
    assert (settlement.available_change, settlement.pending_change) == (30, -130)


def test_released_points_fill_a_debt_before_they_can_expire():
    # given
    lots = [lot(1, 100, available=14, expires=44, released=False)]

    # when
    settlement = settle(lots, available=-80, now=day(44))

    # then
    assert settlement == Settlement(released=(Use(1, 100),), debt_covered=(Use(1, 80),), expired=(Use(1, 20),))
    assert (settlement.available_change, settlement.pending_change) == (80, -100)  # from 80 below zero to none


def test_a_debt_is_filled_by_the_lots_in_the_order_in_which_they_become_available():
    # given
    lots = [lot(1, 50, available=20, released=False), lot(2, 50, available=10, released=False)]

    # when
    settlement = settle(lots, available=-70, now=day(20))

    # then
    assert settlement.released == (Use(2, 50), Use(1, 50))
    assert settlement.debt_covered == (Use(2, 50), Use(1, 20))


def test_points_below_zero_never_expire_and_never_go_up_by_themselves():
    assert settle([], available=-80, now=day(3650)) == Settlement()


def test_a_lot_that_is_used_up_or_has_no_date_is_left_alone():
    lots = [lot(1, 0, expires=1), lot(2, 0, available=1, released=False), lot(3, 10)]

    assert settle(lots, available=10, now=day(3650)) == Settlement()


def test_lots_that_expire_are_told_in_the_order_in_which_they_do():
    lots = [lot(1, 10, expires=20), lot(2, 10, expires=10), lot(3, 10, expires=10)]

    assert settle(lots, available=30, now=day(30)).expired == (Use(2, 10), Use(3, 10), Use(1, 10))
