"""When orders were paid."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from django.db.models import Min
from saleor.order.models import OrderEvent

from ..databases import WRITER
from .states import PAID_IN_FULL


def paid_at(order_ids: Collection[UUID]) -> dict[UUID, datetime]:
    """Return when each of the orders was first paid in full; nothing of one that nobody told of. One query."""
    events = OrderEvent.objects.using(WRITER).filter(order_id__in=order_ids, type__in=PAID_IN_FULL).order_by()
    return dict(events.values_list("order_id").annotate(first=Min("date"))) if order_ids else {}
