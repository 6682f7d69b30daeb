"""Telling webhooks what happened: each fact once, in the order of the facts, from when the webhook began to listen.

Whoever makes deliveries does it in the transaction that keeps the mark: both are there or neither.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models import QuerySet

from ....models.locks import lock_counters
from ..models import EventMark, EventStream
from ..streams import Event, Stream
from .settled import look

# What could not be made into deliveries is tried again after it.
PAUSE = timedelta(minutes=5)
# Who listens no more for so long is gone: Saleor takes a webhook's events away for a moment while it is changed.
KEPT = timedelta(minutes=10)


type Deliver = Callable[[Any, Event, Sequence[Any]], bool]
"""Makes deliveries of facts for a webhook; returns whether that was possible. Where not, it left nothing behind."""


def follow(*, stream: Stream, webhooks: Iterable[Any], deliver: Deliver, now: datetime, limit: int) -> bool:
    """Tell each webhook up to `limit` facts that it has not been told; return whether any of them has more.

    Who listens for the first time is told what came since the last look. Who listens no more is forgotten after 10
    minutes; until then they go on where they were.
    """
    row, before, settled = look(stream)
    listening = {webhook.pk: webhook for webhook in webhooks}
    _keep_marks(row, listening, before, now)
    due = row.marks.filter(webhook_id__in=listening, told__lt=settled).exclude(retry_at__gt=now).order_by("pk")
    more = [
        _tell(mark, stream, listening[mark.webhook_id], deliver=deliver, settled=settled, now=now, limit=limit)
        for mark in due
    ]
    return any(more)


def _keep_marks(row: EventStream, listening: Collection[int], before: int, now: datetime) -> None:
    marks = list(row.marks.all())
    new = set(listening) - {mark.webhook_id for mark in marks}
    EventMark.objects.bulk_create(
        [EventMark(stream=row, webhook_id=pk, told=before) for pk in sorted(new)], ignore_conflicts=True
    )
    if missing := [mark.pk for mark in marks if mark.webhook_id not in listening]:
        _wait_for(row.marks.filter(pk__in=missing), now)
    if any(mark.retry_at and mark.retry_at <= now for mark in marks):
        row.marks.filter(webhook_id__in=listening, retry_at__lte=now).update(retry_at=None)


def _wait_for(missing: QuerySet[EventMark], now: datetime) -> None:
    # Since when a webhook is not there is kept in `retry_at`: nothing is made for it, from then on it may be again.
    missing.filter(retry_at__lte=now - KEPT).delete()
    missing.filter(retry_at=None).update(retry_at=now)


@transaction.atomic
def _tell(
    found: EventMark, stream: Stream, webhook: Any, *, deliver: Deliver, settled: int, now: datetime, limit: int
) -> bool:
    # Whoever told meanwhile has moved the mark.
    locked = lock_counters(EventMark.objects.filter(pk=found.pk))
    if not locked:
        return False
    mark = locked[0]
    rows = list(stream.rows().filter(pk__gt=mark.told, pk__lte=settled).order_by("pk")[:limit])
    facts = stream.facts(rows) if rows else []
    is_whole = len(rows) < limit
    if facts and not deliver(webhook, stream.event, facts):
        mark.retry_at = now + PAUSE
        mark.save(update_fields=["retry_at"])
        return False
    mark.told, mark.retry_at = settled if is_whole else rows[-1].pk, None
    mark.save(update_fields=["told", "retry_at"])
    return not is_whole
