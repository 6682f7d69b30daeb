"""Members ask what they want to hear about (rule 95)."""

from datetime import datetime

from django.db import transaction

from .....enums import LoyaltyErrorCode
from .....errors import LoyaltyError, MemberSuspendedError
from .....models import LoyaltyMember
from .....services.checks import check_text
from ..models import EventQuestion
from .filling import lock_event

LONGEST = 1000
MOST = 5


@transaction.atomic
def ask(*, member: LoyaltyMember, event_id: int, text: str, now: datetime) -> EventQuestion:
    """Keep a member's question to an event, before it is over for questions: when it begins.

    Raises:
        LoyaltyError: on `text`, it is blank, longer than 1,000 characters or cannot be stored, or ABOVE_MAXIMUM after
            five; on `event`, NOT_FOUND or INVALID: it is off or gone, or has begun.
        MemberSuspendedError: the member is suspended.

    """
    text = check_text(text, field="text", maximum=LONGEST)
    if member.suspended_at is not None:
        raise MemberSuspendedError(field="event")
    # Locked, so that two at once are counted.
    event = lock_event(event_id)
    if not event.active:
        raise LoyaltyError("There is no such event.", field="event", code=LoyaltyErrorCode.NOT_FOUND)
    if event.starts_at <= now:
        raise LoyaltyError("This event has begun: ask there.", field="event")
    theirs = event.questions.filter(member=member)
    if same := theirs.filter(text=text).first():
        return same
    if theirs.count() >= MOST:
        raise LoyaltyError(f"You may ask {MOST} questions.", field="text", code=LoyaltyErrorCode.ABOVE_MAXIMUM)
    turn = -member.tier_at(now).threshold
    return EventQuestion.objects.create(event=event, member=member, text=text, asked_at=now, turn=turn)


def forget_questions(*, member_ids: list[int] | None = None) -> None:
    """Delete what members asked whose customer was deleted, all or some of them; their seats stay as figures."""
    asked = EventQuestion.objects.filter(member__user=None)
    (asked if member_ids is None else asked.filter(member__in=member_ids)).delete()
