"""What somebody may still give without points (rule 96)."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from django.db.models import Sum

from ....domain.clocks.zones import beginning_of_month
from ....models import RedemptionState
from ....services.actors import Actor
from ....services.giving.allowances import given_lately, giver_of
from ....settings import ProgramSettings
from .models import Gift


@dataclass(frozen=True, slots=True)
class Allowance:
    """What one of the staff, or an app, may give, as the cost of rewards in points; None: no limit."""

    month_limit: int | None
    left_this_month: int | None
    day_limit: int | None
    left_today: int | None


def allowance_of(actor: Actor, *, settings: ProgramSettings, now: datetime, using: str | None = None) -> Allowance:
    """Return the limits of who asks and what is left of them: of the month, and of 24 hours: at most two queries."""
    giver = giver_of(actor_id=actor.user_id, actor_app=actor.app)
    month, day = settings.gifts_per_month, settings.adjust_limit_per_day
    return Allowance(
        month_limit=month or None,
        left_this_month=_left(month, given_in_month(giver, now=now, zone=settings.zone, using=using))
        if month
        else None,
        day_limit=day or None,
        left_today=_left(day, given_lately(giver, now=now, using=using)) if day else None,
    )


def given_in_month(giver: str, *, now: datetime, zone: ZoneInfo, using: str | None = None) -> int:
    """Return what somebody gave in the month that it is, as the cost of the rewards in points."""
    this_month = Gift.objects.using(using).filter(giver=giver, given_at__gte=beginning_of_month(now, zone))
    # What was taken back can be given again.
    return this_month.exclude(claim__state=RedemptionState.RELEASED).aggregate(cost=Sum("cost"))["cost"] or 0


def _left(limit: int, given: int) -> int:
    return max(limit - given, 0)
