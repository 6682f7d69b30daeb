"""Birthdays: a month and a day; the year is the member's own business."""

from calendar import isleap, monthrange
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from ...domain.clocks.yearly import TOLD_BEFORE
from ...domain.clocks.zones import AHEAD, BEHIND, midnight

FIRST_YEAR = 1900
# What nobody was there to award is made up for.
LATE_DAYS = 3


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


def birthdays_on(day: date) -> list[tuple[int, int]]:
    """Return the (month, day) pairs whose birthday a day is; the 29th of February counts on the 28th."""
    pairs = [(day.month, day.day)]
    if (day.month, day.day) == (2, 28) and not isleap(day.year):
        pairs.append((2, 29))
    return pairs


def days_until_birthdays(today: date) -> dict[tuple[int, int], int]:
    """Return how many days it is until each (month, day) next is a birthday, 0 for today."""
    until: dict[tuple[int, int], int] = {}
    for days in range(367):
        for birthday in birthdays_on(today + timedelta(days=days)):
            until.setdefault(birthday, days)
    return until


def birthdays_somewhere(now: datetime) -> set[tuple[int, int]]:
    """Return the (month, day) pairs whose birthday it may be by some clock now, or was in the last three days."""
    now = now.astimezone(UTC)
    first, last = (now - BEHIND).date() - timedelta(days=LATE_DAYS), (now + AHEAD).date()
    days = (first + timedelta(days=number) for number in range((last - first).days + 1))
    return {pair for day in days for pair in birthdays_on(day)}


def birthday_due(month: int, day: int, *, told_at: datetime | None, now: datetime, zone: ZoneInfo) -> date | None:
    """Return the birthday that is to be awarded at `now`, a date by the member's clocks; None where there is none.

    It lasts from midnight by their clocks, and is made up for until three days later.
    """
    today = now.astimezone(zone).date()
    days = (today - timedelta(days=number) for number in range(LATE_DAYS + 1))
    birthday = next((each for each in days if (month, day) in birthdays_on(each)), None)
    if birthday is None or (told_at is not None and told_at > midnight(birthday, zone) - TOLD_BEFORE):
        return None
    return birthday
