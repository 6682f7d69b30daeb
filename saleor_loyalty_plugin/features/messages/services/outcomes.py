"""What became of messages that were handed over (rule 61)."""

from datetime import UTC, datetime

from django.db import transaction
from django.db.models import QuerySet

from ....enums import LoyaltyErrorCode
from ....errors import LoyaltyError
from ....models.locks import lock_row
from ....services.checks import check_there
from ..models import Message, MessageState
from ..rules.retries import SILENT_FOR, next_try

STOPPED = "Whoever sent it stopped before it was known whether the mail server took it."
LONGEST_REASON = 255


def mark_sent(message: Message, *, now: datetime) -> None:
    """Keep that a message which was claimed was taken, also where that is heard after it had become uncertain."""
    _claimed(message).update(state=MessageState.SENT, sent_at=now, reason="")


def mark_refused(message: Message, reason: str, *, now: datetime) -> None:
    """Keep that a message was surely not taken: it is tried again, or has failed for good."""
    again = next_try(message.attempts, now)
    state = MessageState.FAILED if again is None else MessageState.WAITING
    _claimed(message).update(state=state, look_at=again or message.look_at, reason=reason[:LONGEST_REASON])


def mark_uncertain(message: Message, reason: str) -> None:
    """Keep that nobody knows whether a message was taken: it is not sent again by itself."""
    _claimed(message).update(state=MessageState.UNCERTAIN, reason=reason[:LONGEST_REASON])


def _claimed(message: Message) -> QuerySet[Message]:
    there = [MessageState.SENDING, MessageState.UNCERTAIN]
    return Message.objects.filter(pk=message.pk, claimed_at=message.claimed_at, state__in=there)


def give_up_silent(*, now: datetime) -> int:
    """Make messages uncertain that somebody was about to hand over 10 minutes ago; return how many."""
    silent = Message.objects.filter(state=MessageState.SENDING, claimed_at__lte=now - SILENT_FOR)
    return silent.update(state=MessageState.UNCERTAIN, reason=STOPPED)


@transaction.atomic
def retry_message(*, message: Message, now: datetime) -> Message:
    """Have a message go again that is uncertain or has failed. Whether it may is asked as of any other.

    Raises:
        LoyaltyError: INVALID on `id`, it is in another state.

    """
    locked = check_there(lock_row(message))
    if locked.state not in (MessageState.UNCERTAIN, MessageState.FAILED):
        raise LoyaltyError(
            "Only a message that is uncertain or has failed is sent again.", field="id", code=LoyaltyErrorCode.INVALID
        )
    local = now.astimezone(UTC)
    locked.due_on, locked.due_time, locked.zone, locked.due_at = local.date(), local.time(), "UTC", now
    locked.state, locked.reason, locked.attempts, locked.look_at = MessageState.WAITING, "", 0, now
    locked.save()
    return locked
