"""The rows of points on the lines of an order."""

from collections.abc import Sequence
from typing import Any

from django.db import transaction
from django.db.models import QuerySet
from saleor.discount import DiscountType, DiscountValueType
from saleor.discount.models import OrderLineDiscount
from saleor.order.lock_objects import order_qs_select_for_update

from ..discount_rows import POINTS_ROW
from .lines import PointsOff

FACTS = ["value", "amount_value", "name", "reason"]


def point_rows(order_id: Any) -> QuerySet[OrderLineDiscount]:
    """Return the rows of points on an order's lines, as a query."""
    return OrderLineDiscount.objects.filter(line__order_id=order_id, unique_type=POINTS_ROW)


def save_point_rows(
    order: Any, lines: Sequence[Any], rows: dict[Any, OrderLineDiscount], found: dict[Any, PointsOff]
) -> None:
    """Make an order's rows, by line, what points take off its lines; write only what changes.

    Nothing where the order was changed since it was read: whoever changed it has its prices computed again.
    """
    changed = [_row(rows.get(line.pk), line, found[line.pk]) for line in lines if _differs(line, rows, found)]
    removed = [row.pk for line_id, row in rows.items() if line_id not in found]
    if not changed and not removed:
        return
    with transaction.atomic():
        # Saleor's own rows are written under the same lock.
        now = order_qs_select_for_update().only("updated_at").filter(pk=order.pk).first()
        if now is None or now.updated_at != order.updated_at:
            return
        OrderLineDiscount.objects.filter(pk__in=removed).delete()
        OrderLineDiscount.objects.bulk_create(
            changed, update_conflicts=True, unique_fields=["line", "unique_type"], update_fields=FACTS
        )


def _differs(line: Any, rows: dict[Any, OrderLineDiscount], found: dict[Any, PointsOff]) -> bool:
    row, off = rows.get(line.pk), found.get(line.pk)
    return off is not None and (row is None or (row.value, row.amount_value, row.name) != off.facts)


def _row(row: OrderLineDiscount | None, line: Any, off: PointsOff) -> OrderLineDiscount:
    row = row or OrderLineDiscount(
        line=line,
        type=DiscountType.ORDER_PROMOTION,
        value_type=DiscountValueType.FIXED,
        currency=line.currency,
        unique_type=POINTS_ROW,
    )
    row.value, row.amount_value, row.name = off.facts
    row.reason = row.name
    return row
