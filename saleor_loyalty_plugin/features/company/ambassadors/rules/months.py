"""Months by the clocks of a zone: until when conditions hold, and a statement of each (rule 94)."""

from calendar import monthrange
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from .....domain.clocks.zones import instant

LONGEST_STATEMENT = 60
FIRST_YEAR, LAST_YEAR = 1970, 9998


def months_later(moment: datetime, months: int, zone: ZoneInfo) -> datetime:
    """Return the same time of day so many months later by a zone's clocks: the month's last day where it is shorter."""
    local = moment.astimezone(zone).replace(tzinfo=None)
    month = _later(local.date(), months)
    day = min(local.day, monthrange(month.year, month.month)[1])
    return instant(local.replace(year=month.year, month=month.month, day=day), zone)


def _later(day: date, months: int) -> date:
    years, month = divmod(day.month - 1 + months, 12)
    return date(day.year + years, month + 1, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Movement:
    """What of one kind happened in a month: orders that began to count, or that ceased. Both are zero or more."""

    orders: int = 0
    value: Decimal = Decimal(0)
    """In the program's currency."""
    points: int = 0


STILL = Movement()


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthOfStatement:
    """What friends' orders gave in a month. Points are those for friends' orders alone."""

    month: date
    opening: int
    given: Movement
    taken_back: Movement

    @property
    def closing(self) -> int:
        return self.opening + self.given.points - self.taken_back.points


def months_between(first: date, last: date) -> list[date]:
    """Return the first day of each month from that of one day to that of another, both included."""
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    return [_later(first, number) for number in range(count)]


def statement_problem(first: date, last: date) -> tuple[str, str] | None:
    """Return the argument that is wrong with a period and why, None where it can be told."""
    if last < first:
        return "to", "It is before `from`."
    if first.year < FIRST_YEAR or last.year > LAST_YEAR:
        return ("from" if first.year < FIRST_YEAR else "to"), f"Ask for years from {FIRST_YEAR} to {LAST_YEAR}."
    if len(months_between(first, last)) > LONGEST_STATEMENT:
        return "to", f"Ask for {LONGEST_STATEMENT} months at most."
    return None


def statement_of(
    opening: int, months: Iterable[date], given: Mapping[date, Movement], taken: Mapping[date, Movement]
) -> Iterator[MonthOfStatement]:
    """Yield months one after another, each beginning with what the one before ended with."""
    for month in months:
        told = MonthOfStatement(
            month=month, opening=opening, given=given.get(month, STILL), taken_back=taken.get(month, STILL)
        )
        yield told
        opening = told.closing
