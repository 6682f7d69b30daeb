"""Birthdays: a month and a day; the year is the member's own business."""

from calendar import isleap, monthrange
from datetime import date, timedelta

FIRST_YEAR = 1900


def birthday_problem(month: int, day: int, year: int | None, *, today: date) -> tuple[str, str] | None:
    """Return the field that is wrong and why, None for a date that can be a birthday."""
    if not 1 <= month <= 12:
        return "month", "Enter a month from 1 to 12."
    if year is not None and not FIRST_YEAR <= year <= today.year:
        return "year", f"Enter a year from {FIRST_YEAR} to {today.year}."
    # Without a year the 29th of February is a birthday like any other.
    if not 1 <= day <= monthrange(year or 2000, month)[1]:
        return "day", "Enter a day that this month has."
    if year is not None and date(year, month, day) > today:
        return "year", "Enter a date that is not in the future."
    return None


def birthdays_on(today: date) -> list[tuple[int, int]]:
    """Return the (month, day) pairs that have their birthday today; the 29th of February counts on the 28th."""
    pairs = [(today.month, today.day)]
    if (today.month, today.day) == (2, 28) and not isleap(today.year):
        pairs.append((2, 29))
    return pairs


def days_until_birthdays(today: date) -> dict[tuple[int, int], int]:
    """Return how many days it is until each (month, day) next is a birthday, 0 for today."""
    until: dict[tuple[int, int], int] = {}
    for days in range(367):
        for birthday in birthdays_on(today + timedelta(days=days)):
            until.setdefault(birthday, days)
    return until
