"""Planning a message: the one way in, for whoever has something to tell a member."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from django.db import transaction

from ....domain.clocks.zones import instant
from ....services.checks import check_key
from ..models import Message, MessageTemplate
from ..rules.facts import Facts

THREE_DAYS = 3 * 24 * 60
# What is planned for later is looked at so long before: the rules of its zone may have become others.
NEAR = timedelta(days=1)
NOTHING = Facts()
ANYWHERE = ZoneInfo("UTC")


@transaction.atomic
def plan_message(
    *,
    member_id: int,
    template: MessageTemplate,
    occasion: str,
    due: datetime,
    now: datetime,
    zone: ZoneInfo = ANYWHERE,
    valid_minutes: int = THREE_DAYS,
    offer_until: datetime | None = None,
    priority: int = 0,
    facts: Facts = NOTHING,
    channel_id: int | None = None,
) -> Message:
    """Return the message to a member on an occasion, planned now if it was not; whoever asks again changes nothing.

    `due` is a moment, or without an offset what the clocks of `zone` will show (rule 57). Whether it goes is asked
    then: consent, quiet hours, the weekly limit. A marketing message may wait `valid_minutes` from when it was due;
    what it offers is over at `offer_until`. Of two that wait the lower `priority` goes first. `channel_id` is that of
    its order, checkout or variant, None where it has none.

    Raises:
        LoyaltyError: on `occasion`, it is blank or longer than 150 characters.

    """
    local, place = (due.astimezone(UTC).replace(tzinfo=None), ANYWHERE) if due.tzinfo else (due, zone)
    due_at = instant(local, place)
    planned, _ = Message.objects.get_or_create(
        occasion=check_key(occasion, field="occasion"),
        defaults={
            "member_id": member_id,
            "template": template,
            "purpose": template.purpose,
            "facts": facts.as_data(),
            "channel_id": channel_id,
            "due_on": local.date(),
            "due_time": local.time(),
            "zone": place.key,
            "due_at": due_at,
            "valid_minutes": valid_minutes,
            "offer_until": offer_until,
            "priority": priority,
            "planned_at": now,
            "look_at": max(now, due_at - NEAR),
        },
    )
    return planned
