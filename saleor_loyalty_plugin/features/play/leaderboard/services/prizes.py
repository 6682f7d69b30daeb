"""Prizes for places in periods that are closed: posted once, and never taken back."""

from datetime import datetime

from django.db import transaction
from django.db.models import Q

from .....models.locks import lock_counters
from .....services.giving.bonuses import post_bonus
from .....services.ledger import open_ledger
from .....settings import ProgramSettings
from ..models import LeaderboardPrize

REASON = "Leaderboard"


def unpaid(*, after: int, limit: int) -> list[LeaderboardPrize]:
    """Return up to `limit` prizes with an id above `after` that wait and can be had now."""
    can_have = Q(member__user__isnull=False, member__left_at=None, member__suspended_at=None)
    prizes = LeaderboardPrize.objects.filter(can_have, awarded=False, pk__gt=after)
    return list(prizes.order_by("pk")[:limit])


@transaction.atomic
def award(*, prize_id: int, member_id: int, settings: ProgramSettings, now: datetime) -> None:
    """Post the points of a prize; nothing where they were posted, or cannot be had."""
    member = open_ledger(Q(pk=member_id), now=now)
    for prize in lock_counters(LeaderboardPrize.objects.filter(pk=prize_id, member=member_id, awarded=False)):
        if member is not None and member.has_benefits and settings.earning_active:
            key = f"leaderboard:{prize.period_id}:{prize.pk}"
            post_bonus(
                member=member, points=prize.points, idempotency_key=key, reason=REASON, settings=settings, now=now
            )
            prize.awarded = True
            prize.save(update_fields=["awarded"])
