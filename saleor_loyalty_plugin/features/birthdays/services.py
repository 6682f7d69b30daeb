"""Telling a birthday, the points for it, and its being forgotten."""

from datetime import datetime

from django.db import transaction
from django.db.models import Q

from ...errors import LoyaltyError, NotAMemberError
from ...models import LoyaltyMember, LoyaltyTransaction
from ...models.locks import lock_member
from ...models.member import PRESENT, customer
from ...services.bonuses import post_bonus
from ...services.ledger import open_ledger
from ...settings import ProgramSettings
from .models import Birthday
from .rules import birthday_problem, birthdays_on


@transaction.atomic
def set_birthday(*, user_id: int, month: int, day: int, year: int | None, now: datetime) -> LoyaltyMember:
    """Set a member's birthday.

    Raises:
        LoyaltyError: the date cannot be a birthday; `field` names the part that is wrong.
        NotAMemberError: the user has not joined.

    """
    if problem := birthday_problem(month, day, year, today=now.date()):
        raise LoyaltyError(problem[1], field=problem[0])
    member = _locked(user_id)
    Birthday.objects.update_or_create(member=member, defaults={"month": month, "day": day, "year": year})
    return member


@transaction.atomic
def clear_birthday(*, user_id: int) -> LoyaltyMember:
    """Remove a member's birthday.

    Raises:
        NotAMemberError: the user has not joined.

    """
    member = _locked(user_id)
    Birthday.objects.filter(member=member).delete()
    return member


def _locked(user_id: int) -> LoyaltyMember:
    member = lock_member(customer(user_id))
    if member is None:
        raise NotAMemberError("The customer has not joined the program.", field="user")
    return member


def birthday_members(*, now: datetime, after: int, limit: int) -> list[int]:
    """Return ids above `after`, lowest first, of members whose birthday is today."""
    condition = Q()
    for month, day in birthdays_on(now.date()):
        condition |= Q(month=month, day=day)
    there = LoyaltyMember.objects.filter(PRESENT, suspended_at=None, pk__gt=after)
    birthdays = Birthday.objects.filter(condition, member__in=there).order_by("member")
    return list(birthdays.values_list("member_id", flat=True)[:limit])


@transaction.atomic
def award_birthday(*, member_id: int, settings: ProgramSettings, now: datetime) -> LoyaltyTransaction | None:
    """Post this year's birthday points, once whatever becomes of the date afterwards; None where it is done."""
    member = open_ledger(Q(pk=member_id), now=now)
    key = f"member:{member_id}:birthday:{now.year}"
    if member is None or not member.has_benefits or not settings.birthday_points or not settings.earning_active:
        return None
    if LoyaltyTransaction.objects.filter(idempotency_key=key).exists():
        return None
    return post_bonus(
        member=member,
        points=settings.birthday_points,
        idempotency_key=key,
        reason="Birthday",
        settings=settings,
        now=now,
    )


def forget_birthdays(*, member_ids: list[int] | None = None) -> int:
    """Delete the birthdays of members whose customer was deleted, all or some of them; return how many."""
    erased = Birthday.objects.filter(member__user__isnull=True)
    return (erased if member_ids is None else erased.filter(member__in=member_ids)).delete()[0]
