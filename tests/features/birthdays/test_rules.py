"""What can be a birthday, and whose birthday it is today."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saleor_loyalty_plugin.features.birthdays.rules import (
    birthday_due,
    birthday_problem,
    birthdays_on,
    birthdays_somewhere,
)

TODAY = date(2026, 3, 15)


@pytest.mark.parametrize(
    ("_case", "month", "day", "year"),
    [
        ("without a year", 12, 31, None),
        ("with one", 5, 17, 1990),
        ("a leap day without a year", 2, 29, None),
        ("a leap day in a leap year", 2, 29, 2000),
        ("born today", 3, 15, 2026),
        ("the first year", 1, 1, 1900),
        ("later this year, the year unknown", 12, 24, None),
    ],
)
def test_a_date_that_can_be_a_birthday(_case, month, day, year):
    assert birthday_problem(month, day, year, today=TODAY) is None


@pytest.mark.parametrize(
    ("month", "day", "year", "field", "message"),
    [
        (0, 1, None, "month", "Enter a month from 1 to 12."),
        (13, 1, None, "month", "Enter a month from 1 to 12."),
        (-1, 1, 1990, "month", "Enter a month from 1 to 12."),
        (1, 0, None, "day", "Enter a day that this month has."),
        (1, 32, None, "day", "Enter a day that this month has."),
        (4, 31, 1990, "day", "Enter a day that this month has."),
        (2, 30, None, "day", "Enter a day that this month has."),
        (2, 29, 2001, "day", "Enter a day that this month has."),
        (2, 29, 1900, "day", "Enter a day that this month has."),
        (5, 17, 1899, "year", "Enter a year from 1900 to 2026."),
        (5, 17, 2027, "year", "Enter a year from 1900 to 2026."),
        (5, 17, 0, "year", "Enter a year from 1900 to 2026."),
        (3, 16, 2026, "year", "Enter a date that is not in the future."),
        (12, 1, 2026, "year", "Enter a date that is not in the future."),
    ],
)
def test_the_field_that_is_wrong_is_named(month, day, year, field, message):
    assert birthday_problem(month, day, year, today=TODAY) == (field, message)


@pytest.mark.parametrize(
    ("today", "pairs"),
    [
        (date(2026, 3, 15), [(3, 15)]),
        (date(2026, 2, 28), [(2, 28), (2, 29)]),
        (date(2028, 2, 28), [(2, 28)]),
        (date(2028, 2, 29), [(2, 29)]),
        (date(2100, 2, 28), [(2, 28), (2, 29)]),
        (date(2026, 3, 1), [(3, 1)]),
    ],
)
def test_a_leap_day_has_its_birthday_a_day_earlier_in_other_years(today, pairs):
    assert birthdays_on(today) == pairs


@pytest.mark.parametrize("year", [2026, 2028, 2100])
def test_every_birthday_comes_exactly_once_a_year(year):
    # given
    days = [date(year, 1, 1) + timedelta(days=number) for number in range(366)]
    days_of_the_year = [day for day in days if day.year == year]
    a_leap_year = [date(2000, 1, 1) + timedelta(days=number) for number in range(366)]

    # when
    celebrated = sorted(pair for day in days_of_the_year for pair in birthdays_on(day))

    # then
    assert celebrated == [(day.month, day.day) for day in a_leap_year]


@pytest.mark.parametrize(
    ("year", "on"), [(2027, date(2027, 2, 28)), (2028, date(2028, 2, 29)), (2029, date(2029, 2, 28))]
)
def test_bd_01_a_leap_day_is_the_28th_of_february_in_other_years(year, on):
    # given
    noon = datetime(year, on.month, on.day, 12, tzinfo=UTC)

    # then
    assert birthday_due(2, 29, told_at=None, now=noon, zone=ZoneInfo("UTC")) == on
    assert birthday_due(2, 29, told_at=None, now=noon - timedelta(days=1), zone=ZoneInfo("UTC")) is None


@pytest.mark.parametrize(
    ("_case", "zone", "begins"),
    [
        ("BD-04", "Pacific/Auckland", datetime(2027, 3, 9, 11, tzinfo=UTC)),
        ("BD-05", "America/Los_Angeles", datetime(2027, 3, 10, 8, tzinfo=UTC)),
    ],
)
def test_a_birthday_begins_at_local_midnight(_case, zone, begins):
    # given
    def due(now):
        return birthday_due(3, 10, told_at=None, now=now, zone=ZoneInfo(zone))

    # then
    assert due(begins) == date(2027, 3, 10)
    assert due(begins - timedelta(seconds=1)) is None


@pytest.mark.parametrize(
    ("_case", "told_at", "counts"),
    [
        ("7 days before, to the second", datetime(2027, 6, 12, 22, tzinfo=UTC), True),
        ("a second later", datetime(2027, 6, 12, 22, 0, 1, tzinfo=UTC), False),
        ("BD-08: two days before", datetime(2027, 6, 18, 12, tzinfo=UTC), False),
        ("on the day", datetime(2027, 6, 20, 8, tzinfo=UTC), False),
        ("before it was kept", None, True),
    ],
)
def test_a_birthday_that_is_told_late_counts_from_the_next_year(_case, told_at, counts):
    # given
    warsaw, noon = ZoneInfo("Europe/Warsaw"), datetime(2027, 6, 20, 12, tzinfo=UTC)

    # then
    assert (birthday_due(6, 20, told_at=told_at, now=noon, zone=warsaw) is not None) == counts
    next_year = datetime(2028, 6, 20, 12, tzinfo=UTC)
    assert birthday_due(6, 20, told_at=told_at, now=next_year, zone=warsaw) == date(2028, 6, 20)


def test_bd_09_what_a_worker_missed_is_made_up_for_until_three_days_later():
    # given
    days = [datetime(2027, 5, 1, 12, tzinfo=UTC) + timedelta(days=number) for number in range(5)]

    # then
    due = [birthday_due(5, 1, told_at=None, now=now, zone=ZoneInfo("UTC")) for now in days]
    assert due == [date(2027, 5, 1)] * 4 + [None]


YEARS = datetime.fromisoformat("2026-01-01"), datetime.fromisoformat("2032-12-31")
ZONES = ["Pacific/Kiritimati", "Pacific/Pago_Pago", "Etc/GMT+12", "Europe/Warsaw", "Asia/Kathmandu", "UTC"]


@given(
    now=st.datetimes(*YEARS, timezones=st.just(UTC)),
    zone=st.sampled_from(ZONES),
    day=st.dates(date(2028, 1, 1), date(2028, 12, 31)),
)
def test_whoever_has_a_birthday_by_their_clocks_is_found(now, zone, day):
    # when
    due = birthday_due(day.month, day.day, told_at=None, now=now, zone=ZoneInfo(zone))

    # then
    assert due is None or (day.month, day.day) in birthdays_somewhere(now)
