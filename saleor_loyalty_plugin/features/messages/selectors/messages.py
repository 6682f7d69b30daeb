"""What is known of a message when its time comes."""

from datetime import datetime

from django.db.models.functions import Coalesce

from ....models import LoyaltyMember
from ..models import Consent, Message, MessageState, Purpose
from ..models.messages import GONE
from ..rules.going import Dropped
from ..rules.limits import WEEK


def due_messages(*, now: datetime, limit: int) -> list[Message]:
    """Return up to `limit` messages that are to be looked at, the longest due first, each with its member."""
    waiting = Message.objects.filter(state=MessageState.WAITING, look_at__lte=now).select_related("member")
    return list(waiting.order_by("look_at", "pk")[:limit])


def first_due(member_id: int, now: datetime) -> Message | None:
    """Lock and return the member's message that goes before the others: of the lowest priority, then the longest due.

    With it come its template, its member and their user.

    Who switches a journey on has its messages looked at: that is not undone by whoever still saw it switched off.
    """
    waiting = Message.objects.filter(member=member_id, state=MessageState.WAITING, look_at__lte=now)
    locked = waiting.select_related("template", "member__user").select_for_update(of=("self",), no_key=True)
    return locked.order_by("priority", "due_at", "pk").first()


def agrees(member: LoyaltyMember, purpose: Purpose) -> bool:
    """Return whether a member may be written to for a purpose."""
    said = Consent.objects.filter(member=member, purpose=purpose).values_list("granted", flat=True).first()
    return purpose.is_given if said is None else said


def sent_lately(member: LoyaltyMember, now: datetime) -> list[datetime]:
    """Return when marketing messages went to a member in the last 7 x 24 hours, those included that may have."""
    went = Message.objects.filter(member=member, purpose=Purpose.MARKETING, state__in=GONE)
    moment = Coalesce("sent_at", "claimed_at")
    return list(went.filter(claimed_at__gt=now - WEEK).values_list(moment, flat=True))


def unreachable(member: LoyaltyMember) -> Dropped | None:
    """Return why a member cannot be written to at all, None where they can."""
    if member.user is None or not member.has_benefits or not member.user.is_active:
        return Dropped.MEMBER_GONE
    return None if member.user.email else Dropped.NO_ADDRESS
