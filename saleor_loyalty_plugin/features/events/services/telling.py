"""Telling webhooks what happened: each fact once, in the order of the facts, from when the webhook began to listen.

Whoever makes deliveries does it in the transaction that keeps the mark: both are there or neither.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction

from ....models.locks import lock_counters
from ..models import EventMark, EventStream
from ..streams import Event, Stream
from .settled import look

# What could not be made into deliveries is tried again after it.
PAUSE = timedelta(minutes=5)


type Deliver = Callable[[Any, Event, Sequence[Any]], bool]
"""Makes deliveries of facts for a webhook; returns whether that was possible. Where not, it left nothing behind."""


def follow(*, stream: Stream, webhooks: Iterable[Any], deliver: Deliver, now: datetime, limit: int) -> bool:
    """Tell each webhook up to `limit` facts that it has not been told; return whether any of them has more.

    Who listens for the first time is told what came since the last look; marks of who listens no more are forgotten.
    """
    row, before, settled = look(stream)
    listening = {webhook.pk: webhook for webhook in webhooks}
    _keep_marks(row, listening, before)
    due = row.marks.exclude(retry_at__gt=now).filter(told__lt=settled).order_by("pk")
    more = [
        _tell(mark, stream, listening[mark.webhook_id], deliver=deliver, settled=settled, now=now, limit=limit)
        for mark in due
    ]
    return any(more)


def _keep_marks(row: EventStream, listening: Iterable[int], before: int) -> None:
    known = set(row.marks.values_list("webhook_id", flat=True))
    if gone := known - set(listening):
        row.marks.filter(webhook_id__in=gone).delete()
    new = [EventMark(stream=row, webhook_id=pk, told=before) for pk in listening if pk not in known]
    EventMark.objects.bulk_create(new, ignore_conflicts=True)


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
