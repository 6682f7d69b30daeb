"""A batch of messages that are due: each asked, claimed, handed over, and what became of it written down."""

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.utils import timezone
from saleor.webhook.utils import get_webhooks_for_event

from ....host.databases import WRITER
from ....host.guard import guarded
from ....host.time_zones import zones_of
from ....settings import ProgramSettings
from ..models import Message, MessageState, Way
from ..rules.facts import Facts
from ..rules.handlebars import TemplateError
from ..selectors.messages import due_messages
from ..selectors.texts import Texts
from ..services.claims import claim_next
from ..services.outcomes import mark_refused, mark_sent, mark_uncertain
from .context import context_of
from .mails import Mails
from .notifying import notify
from .rendering import Rendered, render
from .ways import DoubtfulError, NotTakenError

EVENT = "loyalty_message_due"
# What could not even be looked at is put off, so that what is behind it goes.
PUT_OFF = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class _Batch:
    """What the messages of a batch have in common."""

    settings: ProgramSettings
    mails: Mails | None
    texts: Texts
    apps_listen: bool


def send_due(*, settings: ProgramSettings, limit: int) -> bool:
    """Send up to `limit` messages that are due; return whether there may be more."""
    due = due_messages(now=timezone.now(), limit=limit)
    zones = zones_of([message.member for message in due], settings.zone, using=WRITER) if due else {}
    apps_listen = bool(due) and bool(get_webhooks_for_event(EVENT))
    with _way(settings, due) as mails:
        batch = _Batch(settings, mails, Texts(WRITER), apps_listen)
        for message in due:
            _send_next(message, zones[message.member_id], batch)
    return len(due) == limit


def _way(settings: ProgramSettings, due: Sequence[Message]) -> AbstractContextManager[Mails | None]:
    if not due or settings.message_way != Way.EMAIL:
        return nullcontext()
    return Mails(settings, [message.member for message in due])


def _send_next(message: Message, zone: ZoneInfo, batch: _Batch) -> None:
    with guarded("sending a message", message_id=message.pk) as outcome:
        claimed = claim_next(
            member_id=message.member_id,
            zone=zone,
            settings=batch.settings,
            apps_listen=batch.apps_listen,
            now=timezone.now(),
        )
        if claimed is not None:
            _hand_over(claimed, zone, batch)
    if outcome.failed:
        waiting = Message.objects.filter(pk=message.pk, state=MessageState.WAITING)
        waiting.update(look_at=timezone.now() + PUT_OFF)


def _hand_over(message: Message, zone: ZoneInfo, batch: _Batch) -> None:
    try:
        user, rendered, address = rendered_message(message, zone, batch.settings, batch.texts)
    except Exception as error:
        # Whatever it is, nothing was handed over.
        mark_refused(message, str(error), now=timezone.now())
        return
    try:
        if batch.mails is None:
            notify(message, user, rendered, address)
        else:
            batch.mails.send(message, user, rendered, address)
    except NotTakenError as error:
        mark_refused(message, str(error), now=timezone.now())
    except DoubtfulError as error:
        mark_uncertain(message, str(error))
    else:
        mark_sent(message, now=timezone.now())


def rendered_message(
    message: Message, zone: ZoneInfo, settings: ProgramSettings, texts: Texts
) -> tuple[Any, Rendered, str]:
    """Return who a message is to, what it says now, and the link by which they get no more.

    Raises:
        TemplateError: its template cannot be rendered, has no text or was deleted.
        NotTakenError: the member's account was deleted.

    """
    user: Any = message.member.user
    if user is None:
        raise NotTakenError("The member's account was deleted.")
    text = message.template and texts.of(message.template, user.language_code)
    if not text:
        raise TemplateError("Its template has no text.")
    context = context_of(
        message.member,
        Facts.from_data(message.facts),
        purpose=message.purpose,
        language=text.language,
        zone=zone,
        settings=settings,
    )
    return user, render(text, context, purpose=message.purpose), context["unsubscribe_url"]
