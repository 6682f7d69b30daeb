"""What others ask of birthdays."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from django.db.models import DateField, F, Func, Q, QuerySet

from ...services.questions.birthdays import answer_with
from .models import Birthday
from .rules import birthday_problem, days_until_birthdays
from .services import set_birthday, set_birthdays


class KnownBirthdays:
    """Answers when members have theirs."""

    def known(self) -> QuerySet[Birthday]:
        return Birthday.objects.all()

    def in_days(self, today: date, fits: Callable[[int], bool]) -> QuerySet[Birthday]:
        days_of_month: dict[int, list[int]] = defaultdict(list)
        for (month, day), days in days_until_birthdays(today).items():
            if fits(days):
                days_of_month[month].append(day)
        # No birthday is in a month 0: of no days there are no birthdays.
        condition = Q(month=0)
        for month, of_month in days_of_month.items():
            condition |= Q(month=month, day__in=of_month)
        return Birthday.objects.filter(condition)

    def born(self) -> QuerySet[Any]:
        date_of_birth = Func(F("year"), F("month"), F("day"), function="make_date", output_field=DateField())
        return Birthday.objects.filter(year__isnull=False).annotate(born=date_of_birth)

    def tell(self, *, user_id: int, month: int, day: int, year: int | None, now: datetime) -> None:
        set_birthday(user_id=user_id, month=month, day=day, year=year, now=now)

    def can_be(self, month: int, day: int, year: int | None, *, now: datetime) -> bool:
        return birthday_problem(month, day, year, today=now.date()) is None

    def tell_many(self, birthdays: Mapping[int, tuple[int, int, int | None]], *, now: datetime) -> None:
        set_birthdays(birthdays=birthdays, now=now)


def answer() -> None:
    """Have birthdays asked by others."""
    answer_with(KnownBirthdays())
