"""Months, and what follows from what was counted in them (practice M9)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saleor_loyalty_plugin.features.books.rules.retention import MAX_MONTHS, Counts, edges, period_problem

WARSAW = ZoneInfo("Europe/Warsaw")
NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)


def at(*date: int) -> datetime:
    return datetime(*date, tzinfo=UTC)


def asked(start: datetime, end: datetime) -> dict:
    return {"start": start, "end": end, "zone": WARSAW, "now": NOW}


def test_whole_months_are_told_by_the_clocks_of_the_programs_time_zone():
    # when
    found = edges(**asked(at(2026, 2, 28, 23), at(2026, 4, 30, 22)))

    # then
    assert found == [at(2026, 2, 28, 23), at(2026, 3, 31, 22), at(2026, 4, 30, 22)]


@pytest.mark.parametrize("end", [at(2026, 4, 30, 22, 0, 1), at(2026, 5, 20), at(2026, 5, 31, 22)])
def test_the_month_that_the_period_ends_in_is_told_whole(end):
    assert edges(**asked(at(2026, 3, 10), end))[-1] == at(2026, 5, 31, 22)


def test_the_month_that_is_not_over_ends_now_and_what_lies_ahead_is_left_out():
    assert edges(**asked(at(2026, 10, 5), at(9999, 1, 1))) == [at(2026, 9, 30, 22), at(2026, 10, 31, 23), NOW]
    assert edges(**asked(NOW, at(9999, 1, 1))) == []


@pytest.mark.parametrize(
    ("start", "end", "field"),
    [
        (at(2026, 5, 1), at(2026, 5, 1), "to"),
        (at(2026, 5, 2), at(2026, 5, 1), "to"),
        (at(1, 1, 1), at(2026, 5, 1), "from"),
        (at(1970, 1, 1), at(9999, 12, 31), "to"),
        (at(2021, 4, 30), at(2026, 4, 30, 22), "to"),
    ],
)
def test_a_period_that_cannot_be_told_is_refused_on_its_argument(start, end, field):
    assert period_problem(**asked(start, end))[0] == field


def test_sixty_months_can_be_told_at_once():
    # given
    period = asked(at(2021, 4, 30, 22), at(2026, 4, 30, 22))

    # then
    assert period_problem(**period) is None
    assert len(edges(**period)) == MAX_MONTHS + 1


COUNTS = Counts(
    orders=60,
    revenue=Decimal(3000),
    at_start=100,
    at_end=110,
    new=30,
    again=44,
    orders_of_year=440,
)


def test_the_practices_formulas():
    # given 100 customers, then 110 of whom 30 are new, and 60 orders of 50.00 on average
    # then 80 stayed, 44 of the 110 came again, each orders 4 times a year
    assert COUNTS.retention == Decimal("0.8")
    assert COUNTS.repeat_rate == Decimal("0.4")
    assert COUNTS.average_order == Decimal(50)
    assert COUNTS.orders_per_customer == Decimal(4)


@pytest.mark.parametrize(
    ("kept", "lasted", "value"),
    [
        # A third is lost in a year: a customer stays 3 years, at 4 orders of 50.00 a year.
        (200, timedelta(days=365), Decimal(600)),
        # 3 of 300 are lost in 36.5 days: a tenth of a year by a hundredth is 10 years.
        (297, timedelta(days=36, hours=12), Decimal(2000)),
    ],
)
def test_lifetime_value_is_average_order_by_orders_in_a_year_by_years(kept, lasted, value):
    # given
    counts = replace(COUNTS, at_start=300, at_end=kept, new=0, orders_of_year=4 * kept)

    # then
    assert round(counts.lifetime_value(lasted), 9) == value


@pytest.mark.parametrize(
    "counts",
    [
        Counts(),
        replace(COUNTS, at_start=80),
        replace(COUNTS, at_start=0, new=110),
        replace(COUNTS, orders=0, revenue=Decimal(0)),
        replace(COUNTS, at_end=0, new=0, again=0, orders_of_year=0),
    ],
)
def test_no_lifetime_value_where_nobody_was_lost_or_something_is_not_known(counts):
    assert counts.lifetime_value(timedelta(days=30)) is None


@given(
    start=st.datetimes(at(1971, 1, 1).replace(tzinfo=None), at(2030, 1, 1).replace(tzinfo=None)),
    days=st.integers(1, 900),
)
def test_the_months_follow_each_other_and_hold_the_period(start, days):
    # given
    start = start.replace(tzinfo=UTC)
    end = start + timedelta(days=days)

    # when
    found = edges(**asked(start, end))

    # then
    assert found == sorted(set(found))
    assert all(moment.astimezone(WARSAW).day == 1 for moment in found[:-1])
    if found:
        assert found[0] <= start < found[-1] <= NOW
        assert found[-2] < min(end, NOW) <= found[-1]
