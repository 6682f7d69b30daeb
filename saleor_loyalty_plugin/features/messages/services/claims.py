"""Taking a message that is due: asked whether it may go, and written down that it is handed over before it is."""

from datetime import datetime
from zoneinfo import ZoneInfo

from django.db import transaction
from django.db.models import Q

from ....domain.clocks.zones import instant
from ....models import LoyaltyMember
from ....models.locks import lock_member
from ....selectors.holdouts import held_out_of_program
from ....settings import ProgramSettings
from ..models import DueMessage, Message, MessageState, MessageTemplate, Purpose, Way
from ..rules.going import Dropped, Going, Planned, goes
from ..selectors.messages import agrees, first_due, sent_lately, unreachable
from .objections import objection_to


@transaction.atomic
def claim_next(
    *, member_id: int, zone: ZoneInfo, settings: ProgramSettings, apps_listen: bool, now: datetime
) -> Message | None:
    """Look at the message of a member that is due before the others, and return it where it is to be handed over now.

    `zone` is the member's. The message is in SENDING then, and whoever gets it says what became of it (outcomes.py).
    None: nothing is due, or it waits, or it is dropped for a reason that stands with it, or apps alone are told.
    """
    # Two of a member's messages are looked at one after the other: both count for the week. What they say of their
    # consents waits for the same lock.
    member = lock_member(Q(pk=member_id))
    message = None if member is None else first_due(member_id, now)
    if member is None or message is None or _is_not_due(message, now):
        return None
    member.user, message.member = message.member.user, member
    going = _going(message, member, zone=zone, settings=settings, apps_listen=apps_listen, now=now)
    if isinstance(going, Dropped):
        _save(message, state=MessageState.DROPPED, reason=going.value)
        return None
    if going > now:
        _save(message, look_at=going)
        return None
    return _claim(message, Way(settings.message_way), apps_listen=apps_listen, now=now)


def _is_not_due(message: Message, now: datetime) -> bool:
    """Find the moment anew at which a message is due; where that is later it waits for it."""
    message.due_at = instant(message.due_local, ZoneInfo(message.zone))
    if message.due_at <= now:
        return False
    _save(message, due_at=message.due_at, look_at=message.due_at)
    return True


def _going(
    message: Message,
    member: LoyaltyMember,
    *,
    zone: ZoneInfo,
    settings: ProgramSettings,
    apps_listen: bool,
    now: datetime,
) -> Going:
    template = message.template
    if template is None:
        return Dropped.TEMPLATE_GONE
    if reason := unreachable(member):
        return reason
    if settings.message_way == Way.NONE and not apps_listen:
        return Dropped.NO_WAY
    return goes(
        _planned(message, member, template, settings, now),
        now=now,
        zone=zone,
        quiet=settings.quiet,
        messages_per_week=settings.messages_per_week,
    )


def _planned(
    message: Message, member: LoyaltyMember, template: MessageTemplate, settings: ProgramSettings, now: datetime
) -> Planned:
    # What it is for may have been changed since it was planned.
    message.purpose = template.purpose
    is_marketing = template.purpose == Purpose.MARKETING
    held_out = Dropped.HELD_OUT if is_marketing and held_out_of_program(member.pk, settings) else None
    return Planned(
        due=message.due_at,
        is_marketing=is_marketing,
        agreed=agrees(member, Purpose(template.purpose)),
        objection=held_out or objection_to(message, now),
        offer_until=message.offer_until,
        valid_minutes=message.valid_minutes,
        sent=sent_lately(member, now) if is_marketing else (),
    )


def _claim(message: Message, way: Way, *, apps_listen: bool, now: datetime) -> Message | None:
    if apps_listen:
        # Once, also where it is handed over again.
        DueMessage.objects.get_or_create(message=message, defaults={"way": way, "at": now})
    claimed = {"claimed_at": now, "attempts": message.attempts + 1, "reason": ""}
    if way == Way.NONE:
        _save(message, state=MessageState.SENT, sent_at=now, **claimed)
        return None
    _save(message, state=MessageState.SENDING, **claimed)
    return message


def _save(message: Message, **values: object) -> None:
    for name, value in values.items():
        setattr(message, name, value)
    message.save(update_fields=[*values, "purpose", "due_at"])
