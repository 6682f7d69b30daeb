"""What can be a birthday, and whose birthday it is today."""

from datetime import date, timedelta

import pytest

from saleor_loyalty_plugin.features.birthdays.rules import birthday_problem, birthdays_on

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
