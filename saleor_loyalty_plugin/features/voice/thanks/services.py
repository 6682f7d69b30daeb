"""Promised points are posted once, under the lock of whose they are."""

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction
from django.db.models import Q

from ....models import LoyaltyMember
from ....models.locks import lock_counters
from ....services.giving.bonuses import post_bonus
from ....services.ledger import open_ledger
from ....settings import ProgramSettings
from .models import Thanked

CAN_HAVE = Q(member__user__isnull=False, member__left_at=None, member__suspended_at=None)


def award(row: Thanked, member: LoyaltyMember, *, settings: ProgramSettings, now: datetime) -> None:
    """Post what is promised with a row, once, to its member, whom `open_ledger` returned.

    While earning is switched off, and while the member is suspended or has left, it waits (rule 113).
    """
    if row.points is None or row.awarded or not member.has_benefits or not settings.earning_active:
        return
    post_bonus(
        member=member,
        points=row.points,
        idempotency_key=f"{row._meta.model_name}:{row.pk}",
        reason=row.thanked_for,
        settings=settings,
        now=now,
    )
    row.awarded = True
    row.save(update_fields=["awarded"])


def unpaid(model: type[Thanked], *, after: int, limit: int) -> list[tuple[int, int]]:
    """Return up to `limit` rows of a table whose points wait and can be had now: the row's id and its member's."""
    waiting = model._default_manager.filter(CAN_HAVE, model.DUE, points__isnull=False, awarded=False, pk__gt=after)
    return list(waiting.order_by("pk").values_list("pk", "member")[:limit])


@transaction.atomic
def award_waiting(
    model: type[Thanked], *, row_id: int, member_id: int, settings: ProgramSettings, now: datetime
) -> None:
    """Post the points of a row that wait; nothing where they were posted or cannot be had."""
    member = open_ledger(Q(pk=member_id), now=now)
    for row in lock_counters(model._default_manager.filter(model.DUE, pk=row_id, member=member_id)):
        if member is not None:
            award(row, member, settings=settings, now=now)


def keep_one(kept: Thanked, others: Iterable[Thanked]) -> None:
    """Delete all but one of rows that may be there once; what was given for another is not given again for it."""
    others = list(others)
    type(kept)._default_manager.filter(pk__in=[other.pk for other in others]).delete()
    if kept.points is not None and not kept.awarded and any(other.awarded for other in others):
        kept.awarded = True
        kept.save(update_fields=["awarded"])
