"""Staff approve reviews and refuse them (rule 90)."""

from datetime import datetime

from django.db import transaction
from django.db.models import Q

from .....errors import LoyaltyError
from .....models.locks import lock_counters
from .....services.actors import Actor
from .....services.checks import check_storable, check_there
from .....services.ledger import open_ledger
from .....settings import ProgramSettings
from ...thanks.services import award
from ..models import Review, ReviewState

NOTE_LENGTH = 1000


@transaction.atomic
def decide(
    *, review: Review, approved: bool, note: str, actor: Actor, settings: ProgramSettings, now: datetime
) -> Review:
    """Show a review, or show it no longer; its points are given with the first approval, and stay.

    `note` says why, for staff, instead of an earlier one; it may be empty.

    Raises:
        LoyaltyError: NOT_FOUND on `id`, it is gone; on `note`, it is longer than 1,000 characters or cannot be stored.

    """
    note = check_storable(note, field="note").strip()
    if len(note) > NOTE_LENGTH:
        raise LoyaltyError(f"Enter at most {NOTE_LENGTH:,} characters.", field="note")
    member = open_ledger(Q(pk=review.member_id), now=now)
    locked = check_there(next(iter(lock_counters(Review.objects.filter(pk=review.pk))), None))
    locked.state = ReviewState.APPROVED if approved else ReviewState.REFUSED
    locked.note, locked.decided_at = note, now
    locked.decided_by_id, locked.decided_app = actor.user_id, actor.app
    locked.save(update_fields=["state", "note", "decided_at", "decided_by", "decided_app"])
    if approved and member is not None and member.user_id is not None:
        award(locked, member, settings=settings, now=now)
    return locked
