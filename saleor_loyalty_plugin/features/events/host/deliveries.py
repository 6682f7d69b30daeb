"""Deliveries in Saleor's own tables, handed to its own task, which signs, sends, tries again and keeps the log."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from django.conf import settings
from django.db import transaction
from promise import Promise
from saleor.core import EventDeliveryStatus
from saleor.core.models import EventDelivery, EventPayload
from saleor.core.telemetry import get_task_context
from saleor.core.utils import get_domain
from saleor.webhook.transport.asynchronous.transport import (
    create_deliveries_for_multiple_subscription_objects,
    create_event_delivery_list_for_webhooks,
    get_queue_name_for_webhook,
    send_webhook_request_async,
)
from saleor.webhook.transport.utils import get_sqs_message_group_id

from ....host.guard import guarded
from ....models.locks import lock_counters
from ..models import EventStream
from ..streams import Event
from .payloads import small_json
from .queues import QUEUE

# Saleor's own tries of a delivery last less.
PENDING_FOR = timedelta(minutes=10)
HANDED_AGAIN = "handed again"


def deliver(webhook: Any, event: Event, facts: Sequence[Any]) -> bool:
    """Make a webhook's deliveries of some facts, within the caller's transaction, and hand them over once it commits.

    Return whether that was possible; where it was not, the operator is told and nothing is left.
    """
    with guarded(f"making deliveries of {event}", webhook_id=webhook.pk) as outcome:
        make = _of_subscription if webhook.subscription_query else _of_small_json
        deliveries = make(webhook, event, facts)
        transaction.on_commit(partial(_hand_over, deliveries))
    return not outcome.failed


def _of_subscription(webhook: Any, event: Event, facts: Sequence[Any]) -> list[EventDelivery]:
    # A promise since 3.23. From the writer: the facts may not be on the replica yet.
    made = create_deliveries_for_multiple_subscription_objects(event.value, facts, [webhook], allow_replica=False)
    deliveries: list[EventDelivery] = Promise.resolve(made).get()
    return deliveries


def _of_small_json(webhook: Any, event: Event, facts: Sequence[Any]) -> list[EventDelivery]:
    deliveries = []
    for fact in facts:
        payload = EventPayload.objects.create_with_payload_file(small_json(fact))
        deliveries += create_event_delivery_list_for_webhooks([webhook], payload, event.value)
    return deliveries


def _hand_over(deliveries: Sequence[EventDelivery]) -> list[EventDelivery]:
    """Return those that the queue took; the others, from the first that it did not, are handed over again later."""
    taken = []
    with guarded("handing over deliveries of events"):
        domain, context = get_domain(), get_task_context().to_dict()
        queue = QUEUE or settings.WEBHOOK_CELERY_QUEUE_NAME  # type: ignore[misc]
        for delivery in deliveries:
            send_webhook_request_async.apply_async(
                kwargs={"event_delivery_id": delivery.pk, "telemetry_context": context},
                queue=get_queue_name_for_webhook(delivery.webhook, default_queue=queue),
                MessageGroupId=get_sqs_message_group_id(domain, delivery.webhook.app),
                retry=False,
            )
            taken.append(delivery)
    return taken


@transaction.atomic
def hand_over_again(*, now: datetime, limit: int) -> bool:
    """Hand over, once more, deliveries of ours that are pending for 10 minutes; return whether there may be more."""
    row, _ = EventStream.objects.get_or_create(name=HANDED_AGAIN, defaults={"seen": 0})
    (row,) = lock_counters(EventStream.objects.filter(pk=row.pk))
    waiting = EventDelivery.objects.filter(
        pk__gt=row.seen,
        event_type__in=list(Event),
        status=EventDeliveryStatus.PENDING,
        created_at__lte=now - PENDING_FOR,
    )
    taken = _hand_over(waiting.select_related("webhook__app").order_by("pk")[:limit])
    if taken:
        row.seen = taken[-1].pk
        row.save(update_fields=["seen"])
    return len(taken) == limit
