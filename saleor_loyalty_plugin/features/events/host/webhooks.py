"""Who listens: Saleor's own question, asked by the task that tells, never by who shops."""

from typing import Any

from saleor.webhook.event_types import WebhookEventAsyncType
from saleor.webhook.models import WebhookEvent
from saleor.webhook.utils import get_webhooks_for_event

from ....host.databases import REPLICA
from ..streams import Event


def listening() -> dict[Event, list[Any]]:
    """Return the webhooks of active apps that listen to each event and may: one query where nobody does."""
    names = [*Event, WebhookEventAsyncType.ANY]
    asked_for = WebhookEvent.objects.using(REPLICA).filter(event_type__in=names, webhook__is_active=True)
    if not asked_for.exists():
        return {event: [] for event in Event}
    return {event: list(get_webhooks_for_event(event.value)) for event in Event}
