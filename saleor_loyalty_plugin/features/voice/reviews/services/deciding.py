"""Staff approve reviews and refuse them (rule 90)."""

from datetime import datetime

from django.db import transaction
from django.db.models import Q

from .....models.locks import lock_counters
from .....services.actors import Actor
from .....services.checks import check_there
from .....services.ledger import open_ledger
from .....settings import ProgramSettings
from ...thanks.services import award
from ..models import Review, ReviewState


@transaction.atomic
def decide(*, review: Review, approved: bool, actor: Actor, settings: ProgramSettings, now: datetime) -> Review:
    """Show a review, or show it no longer; its points are given with the first approval, and stay.

    Raises:
        LoyaltyError: NOT_FOUND on `id`, it is gone.

    """
    member = open_ledger(Q(pk=review.member_id), now=now)
    locked = check_there(next(iter(lock_counters(Review.objects.filter(pk=review.pk))), None))
    locked.state = ReviewState.APPROVED if approved else ReviewState.REFUSED
    locked.decided_at, locked.decided_by_id, locked.decided_app = now, actor.user_id, actor.app
    locked.save(update_fields=["state", "decided_at", "decided_by", "decided_app"])
    if approved and member is not None and member.user_id is not None:
        award(locked, member, settings=settings, now=now)
    return locked
