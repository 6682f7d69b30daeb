"""A batch of messages that are due: each asked, claimed, handed over, and what became of it written down."""

from contextlib import AbstractContextManager, nullcontext
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
from ..selectors.texts import text_for
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


def send_due(*, settings: ProgramSettings, limit: int) -> bool:
    """Send up to `limit` messages that are due; return whether there may be more."""
    due = due_messages(now=timezone.now(), limit=limit)
    zones = zones_of([message.member for message in due], settings.zone, using=WRITER) if due else {}
    apps_listen = bool(due) and bool(get_webhooks_for_event(EVENT))
    with _way(settings, needed=bool(due)) as mails:
        for message in due:
            _send_next(message, zones[message.member_id], settings, mails, apps_listen=apps_listen)
    return len(due) == limit


def _way(settings: ProgramSettings, *, needed: bool) -> AbstractContextManager[Mails | None]:
    return Mails(settings) if needed and settings.message_way == Way.EMAIL else nullcontext()


def _send_next(
    message: Message, zone: ZoneInfo, settings: ProgramSettings, mails: Mails | None, *, apps_listen: bool
) -> None:
    with guarded("sending a message", message_id=message.pk) as outcome:
        claimed = claim_next(
            member_id=message.member_id, zone=zone, settings=settings, apps_listen=apps_listen, now=timezone.now()
        )
        if claimed is not None:
            _hand_over(claimed, zone, settings, mails)
    if outcome.failed:
        waiting = Message.objects.filter(pk=message.pk, state=MessageState.WAITING)
        waiting.update(look_at=timezone.now() + PUT_OFF)


def _hand_over(message: Message, zone: ZoneInfo, settings: ProgramSettings, mails: Mails | None) -> None:
    try:
        user, rendered, address = rendered_message(message, zone, settings)
    except Exception as error:
        # Whatever it is, nothing was handed over.
        mark_refused(message, str(error), now=timezone.now())
        return
    try:
        if mails is None:
            notify(message, user, rendered, address)
        else:
            mails.send(message, user, rendered, address)
    except NotTakenError as error:
        mark_refused(message, str(error), now=timezone.now())
    except DoubtfulError as error:
        mark_uncertain(message, str(error))
    else:
        mark_sent(message, now=timezone.now())


def rendered_message(message: Message, zone: ZoneInfo, settings: ProgramSettings) -> tuple[Any, Rendered, str]:
    """Return who a message is to, what it says now, and the link by which they get no more.

    Raises:
        TemplateError: its template cannot be rendered, has no text or was deleted.
        NotTakenError: the member's account was deleted.

    """
    user: Any = message.member.user
    if user is None:
        raise NotTakenError("The member's account was deleted.")
    text = message.template and text_for(message.template, user.language_code, using=WRITER)
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
