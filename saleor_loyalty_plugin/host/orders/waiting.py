"""What was not awarded while earning was switched off, and is once it is on again (rule 113)."""

from django.utils import timezone

from ...models import LoyaltyMember, OrderAward
from ...models.member import PRESENT
from ...services.standing.welcomes import welcome
from ...settings import ProgramSettings
from ..guard import guarded
from .states import reconcile


def award_waiting(*, settings: ProgramSettings, limit: int, after: int = 0) -> int | None:
    """Award up to `limit` orders that wait, of awards with an id above `after`; return the last, None at the end."""
    waiting = OrderAward.objects.filter(waits=True, pk__gt=after).order_by("pk")
    awards = list(waiting.values_list("pk", "order_id")[:limit]) if settings.earning_active else []
    for _, order_id in awards:
        reconcile(order_id, settings)
    return awards[-1][0] if len(awards) == limit else None


def welcome_waiting(*, settings: ProgramSettings, limit: int, after: int = 0) -> int | None:
    """Post up to `limit` welcome points that wait, of members with an id above `after`; return as `award_waiting`."""
    waiting = LoyaltyMember.objects.filter(PRESENT, welcome_waits=True, suspended_at=None, pk__gt=after).order_by("pk")
    members = list(waiting.values_list("pk", flat=True)[:limit]) if settings.earning_active else []
    for member_id in members:
        with guarded("posting welcome points", member_id=member_id):
            welcome(member_id=member_id, settings=settings, now=timezone.now())
    return members[-1] if len(members) == limit else None
