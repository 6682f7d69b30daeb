"""Since when orders count, to the second (rule 22)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from saleor_loyalty_plugin.domain.tiers.qualification import QualificationWindow
from saleor_loyalty_plugin.settings import ProgramSettings

from ..standings import EVERY_BASIS, figure

SECOND = timedelta(seconds=1)
ROLLING = ProgramSettings(qualification_window=QualificationWindow.ROLLING_12_MONTHS)
YEAR = ProgramSettings(qualification_window=QualificationWindow.CALENDAR_YEAR)
LIFETIME = ProgramSettings(qualification_window=QualificationWindow.LIFETIME)


def moment(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)


@pytest.mark.parametrize(
    ("settings", "qualified_at", "ends_at"),
    [
        (ROLLING, moment(2026, 1, 15, 12, 30, 45), moment(2027, 1, 15, 12, 30, 45)),
        (ROLLING, moment(2028, 2, 29, 12), moment(2029, 3, 1)),
        (ROLLING, moment(2027, 3, 1, 12), moment(2028, 3, 1, 12)),
        (YEAR, moment(2026, 1, 1), moment(2027, 1, 1)),
        (YEAR, moment(2026, 12, 31, 23, 59, 59), moment(2027, 1, 1)),
    ],
)
def test_an_order_counts_until_the_window_has_left_it_behind(
    settings, qualified_at, ends_at, member, orders, reconcile
):
    # given
    reconcile(orders.place(user_id=member.user_id, lines=["100.00"]), at=qualified_at, settings=settings)

    # then
    assert figure(member, settings, qualified_at) == 100
    assert figure(member, settings, ends_at - SECOND) == 100
    assert figure(member, settings, ends_at) == 0


def test_the_leap_day_does_not_take_an_order_out_that_counts_on_the_day_after(member, orders, reconcile):
    # given
    reconcile(orders.place(user_id=member.user_id, lines=["100.00"]), at=moment(2027, 3, 1, 0))

    # then
    assert figure(member, ROLLING, moment(2028, 2, 29, 23, 59, 59)) == 100
    assert figure(member, ROLLING, moment(2028, 3, 1)) == 0


def test_a_whole_life_counts_for_ever(member, orders, reconcile):
    # given
    reconcile(orders.place(user_id=member.user_id, lines=["100.00"]), at=moment(2020, 1, 1), settings=LIFETIME)

    # then
    assert figure(member, LIFETIME, moment(2120, 1, 1)) == 100


@EVERY_BASIS
def test_a_new_year_begins_with_what_is_bought_in_it(settings, member, orders, reconcile):
    # given
    settings = replace(settings, qualification_window=QualificationWindow.CALENDAR_YEAR)
    old, new = (orders.place(user_id=member.user_id, lines=["1.00"]) for _ in range(2))
    reconcile(old, at=moment(2026, 12, 31, 23, 59, 59), settings=settings)

    # when
    reconcile(new, at=moment(2027, 1, 1), settings=settings)

    # then
    assert figure(member, settings, moment(2027, 1, 1)) == 1


def test_an_order_counts_from_its_payment_not_from_its_placing(member, orders, reconcile):
    # given
    order = orders.place(user_id=member.user_id, lines=["100.00"], paid=False)
    reconcile(order, at=moment(2026, 12, 30), settings=YEAR)
    orders.charge(order, "100.00")

    # when
    reconcile(order, at=moment(2027, 1, 2), settings=YEAR)

    # then
    assert figure(member, YEAR, moment(2027, 1, 2)) == 100


def test_a_refund_of_later_lowers_the_figure_of_the_window_the_order_is_in(member, orders, reconcile):
    # given
    order = orders.place(user_id=member.user_id, lines=["100.00"])
    reconcile(order, at=moment(2026, 12, 30), settings=YEAR)
    orders.charge(order, "40.00")

    # when
    reconcile(order, at=moment(2027, 1, 2), settings=YEAR)

    # then nothing of the old year weighs on the new one
    assert figure(member, YEAR, moment(2026, 12, 31)) == 40
    assert figure(member, YEAR, moment(2027, 1, 2)) == 0


def test_what_was_refunded_in_full_counts_anew_when_it_is_paid_again(member, orders, reconcile):
    # given
    order = orders.place(user_id=member.user_id, lines=["100.00"])
    reconcile(order, at=moment(2026, 1, 10))
    orders.charge(order, "0.00")
    reconcile(order, at=moment(2026, 2, 10))
    orders.charge(order, "100.00")

    # when
    reconcile(order, at=moment(2026, 6, 10))

    # then
    assert figure(member, ROLLING, moment(2027, 6, 10) - SECOND) == 100
    assert figure(member, ROLLING, moment(2027, 6, 10)) == 0
