"""When members have their birthday: a question to whoever keeps birthdays. Without an answer nobody knows."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any, Protocol

from django.db.models import QuerySet


class Birthdays(Protocol):
    """The feature that answers, with rows that have a `member_id`, at most one of a member."""

    def known(self) -> QuerySet[Any]:
        """Return a query for a row of each member who told their birthday."""

    def in_days(self, today: date, fits: Callable[[int], bool]) -> QuerySet[Any]:
        """Return a query for a row of each member whose next birthday is in a number of days that fits; 0 is today."""

    def born(self) -> QuerySet[Any]:
        """Return a query for a row of each member who told the year as well, with their date of birth as `born`."""

    def tell(self, *, user_id: int, month: int, day: int, year: int | None, now: datetime) -> None:
        """Keep a member's birthday.

        Raises:
            LoyaltyError: the date cannot be a birthday.

        """

    def can_be(self, month: int, day: int, year: int | None, *, now: datetime) -> bool:
        """Return whether a date can be a birthday."""

    def tell_many(self, birthdays: Mapping[int, tuple[int, int, int | None]], *, now: datetime) -> None:
        """Keep dates that can be birthdays, of locked members by their ids: month, day and year. Two queries."""


class _Answers:
    birthdays: Birthdays | None = None


def answer_with(birthdays: Birthdays) -> None:
    """Have a feature answer from now on."""
    _Answers.birthdays = birthdays


def birthdays() -> Birthdays | None:
    """Return the feature that answers, None where none does."""
    return _Answers.birthdays
