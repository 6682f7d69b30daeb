"""The birthday bonus: once a year, on the day (setting `birthday_points`)."""

from datetime import datetime

from django.db import transaction
from django.db.models import Q

from ..domain.birthdays import birthdays_on
from ..models import LoyaltyMember, LoyaltyTransaction
from ..settings import ProgramSettings
from .bonuses import post_bonus
from .ledger import open_ledger


def birthday_members(*, now: datetime, after: int, limit: int) -> list[int]:
    """Return ids above `after`, lowest first, of members whose birthday is today."""
    condition = Q()
    for month, day in birthdays_on(now.date()):
        condition |= Q(birthday_month=month, birthday_day=day)
    members = LoyaltyMember.objects.filter(condition, user__isnull=False, pk__gt=after).order_by("pk")
    return list(members.values_list("pk", flat=True)[:limit])


@transaction.atomic
def award_birthday(*, member_id: int, settings: ProgramSettings, now: datetime) -> LoyaltyTransaction | None:
    """Post this year's birthday points, once whatever becomes of the date afterwards; None where it is done."""
    member = open_ledger(Q(pk=member_id), now=now)
    key = f"member:{member_id}:birthday:{now.year}"
    if member is None or not settings.birthday_points:
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
