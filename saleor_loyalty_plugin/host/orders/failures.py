"""Orders that a sweep looks at: what fails is remembered and tried again later, and keeps nobody back."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

from django.utils import timezone
from saleor.order.models import Order

from ...models import SweepFailure
from ...services.sweeps.failures import (
    due_failures,
    failing_rows,
    forget_failures,
    last_tries,
    remember_failure,
)
from ...settings import ProgramSettings
from ..databases import WRITER
from .edits import follow_edits
from .states import reconcile

ORDERS = SweepFailure.Sweep.ORDERS


def look_at(rows: Sequence[tuple[UUID, datetime]], settings: ProgramSettings) -> None:
    """Reconcile orders, given their ids and stamps; one that failed and has not changed since waits for its turn."""
    tried = last_tries(sweep=ORDERS, row_ids=[str(order_id) for order_id, _ in rows])
    looked_at = [pk for pk, changed_at in rows if str(pk) not in tried or changed_at > tried[str(pk)]]
    _reconcile(looked_at, settings, failed_before=tried)


def look_again(*, settings: ProgramSettings, limit: int) -> None:
    """Reconcile up to `limit` orders that failed and whose pause is over."""
    due = due_failures(sweep=ORDERS, now=timezone.now(), limit=limit)
    _reconcile([UUID(row_id) for row_id in due], settings, failed_before=due)


def _reconcile(order_ids: Iterable[UUID], settings: ProgramSettings, *, failed_before: Iterable[str]) -> None:
    order_ids, failed_before, repaired = list(order_ids), set(failed_before), []
    follow_edits(order_ids)
    for order_id in order_ids:
        if not reconcile(order_id, settings):
            remember_failure(sweep=ORDERS, row_id=str(order_id), now=timezone.now())
        elif str(order_id) in failed_before:
            repaired.append(str(order_id))
    forget_failures(sweep=ORDERS, row_ids=repaired)


def forget_deleted_orders() -> None:
    """Forget failures of orders that are not in the shop any more."""
    row_ids = {row_id for rows in failing_rows(sweep=ORDERS) for row_id in rows}
    there = Order.objects.using(WRITER).filter(pk__in=row_ids).values_list("pk", flat=True)
    forget_failures(sweep=ORDERS, row_ids=row_ids - {str(pk) for pk in there})
