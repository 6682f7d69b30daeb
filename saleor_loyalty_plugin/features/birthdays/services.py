"""Telling a birthday, the points for it, and its being forgotten."""

from collections.abc import Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.db import transaction
from django.db.models import CharField, Exists, OuterRef, Q, Value
from django.db.models.functions import Cast, Concat

from ...domain.clocks.yearly import APART
from ...domain.clocks.zones import AHEAD
from ...errors import LoyaltyError
from ...models import LoyaltyMember, LoyaltyTransaction
from ...models.member import PRESENT
from ...services.giving.bonuses import post_bonus
from ...services.ledger import open_ledger
from ...services.profile import locked_member
from ...settings import ProgramSettings
from .models import Birthday
from .rules import birthday_due, birthday_problem, birthdays_somewhere


@transaction.atomic
def set_birthday(*, user_id: int, month: int, day: int, year: int | None, now: datetime) -> LoyaltyMember:
    """Set a member's birthday. It counts this year where it is told 7 days before, else from the next.

    Raises:
        LoyaltyError: the date cannot be a birthday; `field` names the part that is wrong.
        NotAMemberError: the user has not joined.

    """
    if problem := birthday_problem(month, day, year, today=now.date()):
        raise LoyaltyError(problem[1], field=problem[0])
    member = locked_member(user_id)
    is_same = Birthday.objects.filter(member=member, month=month, day=day)
    if not is_same.update(year=year):
        told = {"month": month, "day": day, "year": year, "told_at": now}
        Birthday.objects.update_or_create(member=member, defaults=told)
    return member


def set_birthdays(*, birthdays: Mapping[int, tuple[int, int, int | None]], now: datetime) -> None:
    """Set birthdays of locked members, by their ids: month, day and year of dates that can be birthdays."""
    rows = {row.member_id: row for row in Birthday.objects.filter(member__in=birthdays)}
    for member_id, (month, day, year) in birthdays.items():
        row = rows.setdefault(member_id, Birthday(member_id=member_id))
        if (row.month, row.day) != (month, day):
            row.month, row.day, row.told_at = month, day, now
        row.year = year
    Birthday.objects.bulk_create(
        rows.values(),
        update_conflicts=True,
        unique_fields=["member"],
        update_fields=["month", "day", "year", "told_at"],
    )


@transaction.atomic
def clear_birthday(*, user_id: int) -> LoyaltyMember:
    """Remove a member's birthday.

    Raises:
        NotAMemberError: the user has not joined.

    """
    member = locked_member(user_id)
    Birthday.objects.filter(member=member).delete()
    return member


def birthdays_near(*, now: datetime, after: int, limit: int) -> list[Birthday]:
    """Return birthdays of members with ids above `after`, lowest first, that it may be time for somewhere.

    Those that were awarded are left out.
    """
    condition = Q()
    for month, day in birthdays_somewhere(now):
        condition |= Q(month=month, day=day)
    there = LoyaltyMember.objects.filter(PRESENT, suspended_at=None, pk__gt=after)
    birthdays = Birthday.objects.filter(condition, member__in=there).exclude(_awarded((now + AHEAD).year))
    return list(birthdays.select_related("member").order_by("member")[:limit])


def _awarded(year: int) -> Exists:
    member = Cast(OuterRef("member_id"), CharField())
    key = Concat(Value("member:"), member, Value(f":birthday:{year}"))
    return Exists(LoyaltyTransaction.objects.filter(idempotency_key=key))


def _key(member_id: int, year: int) -> str:
    return f"member:{member_id}:birthday:{year}"


@transaction.atomic
def award_birthday(
    *, member_id: int, zone: ZoneInfo, settings: ProgramSettings, now: datetime
) -> LoyaltyTransaction | None:
    """Post the points for the birthday that a member has by the clocks of `zone`; None where there is none to award.

    Once a year, whatever becomes of the date or the zone afterwards (rule 63).
    """
    member = open_ledger(Q(pk=member_id), now=now)
    if member is None or not member.has_benefits or not settings.birthday_points or not settings.earning_active:
        return None
    birthday = Birthday.objects.filter(member=member).first()
    if birthday is None:
        return None
    on = birthday_due(birthday.month, birthday.day, told_at=birthday.told_at, now=now, zone=zone)
    if on is None or _had_one(member, on, now):
        return None
    return post_bonus(
        member=member,
        points=settings.birthday_points,
        idempotency_key=_key(member_id, on.year),
        reason="Birthday",
        settings=settings,
        now=now,
    )


def _had_one(member: LoyaltyMember, on: date, now: datetime) -> bool:
    """Return whether they had this birthday's points, also with another account that is theirs by now."""
    accounts = (member.pk, *member.merged_ids)
    lately = Q(idempotency_key__in=[_key(pk, on.year - 1) for pk in accounts], created_at__gt=now - APART)
    this_year = Q(idempotency_key__in=[_key(pk, on.year) for pk in accounts])
    return LoyaltyTransaction.objects.filter(this_year | lately).exists()


def forget_birthdays(*, member_ids: list[int] | None = None) -> int:
    """Delete the birthdays of members whose customer was deleted, all or some of them; return how many."""
    erased = Birthday.objects.filter(member__user__isnull=True)
    return (erased if member_ids is None else erased.filter(member__in=member_ids)).delete()[0]
