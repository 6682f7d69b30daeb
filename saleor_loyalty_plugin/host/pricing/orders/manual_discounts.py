"""Points stay with a line that staff discount by hand: Saleor deletes all its other rows (rule 97)."""

from typing import Any

from saleor.discount.models import OrderLineDiscount

from ...guard import guarded
from ...seams import Seam
from ..discount_rows import POINTS_ROW


def _discount(original: Any, order_line_discounts: list[OrderLineDiscount]) -> None:
    for row in [row for row in order_line_discounts if row.unique_type == POINTS_ROW]:
        order_line_discounts.remove(row)
    original(order_line_discounts)


def _remove(original: Any, order_line: Any, order: Any) -> None:
    with guarded("reading the points of a line that staff change", order_id=order.pk) as reading:
        rows = list(OrderLineDiscount.objects.filter(line=order_line, unique_type=POINTS_ROW))
    original(order_line, order)
    if not reading.failed and rows:
        with guarded("keeping the points of a line that staff change", order_id=order.pk):
            OrderLineDiscount.objects.bulk_create(rows)


MANUAL_DISCOUNT_SEAMS = (
    Seam(
        "saleor.order.utils",
        "_remove_invalid_discounts_for_adding_manual",
        ("order_line_discounts",),
        _discount,
    ),
    Seam(
        "saleor.graphql.order.mutations.order_line_discount_remove",
        "remove_discount_from_order_line",
        ("order_line", "order"),
        _remove,
    ),
)
