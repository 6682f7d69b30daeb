"""What challenges count of orders, kept beside what profiles keep of them."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any, Protocol
from uuid import UUID

from .....domain.program_money import ProgramMoney
from ....audience.models import PlacedOrder
from ..goods import renewed
from ..models import CountedOrder

DIGITS = Decimal("1e-12")


@dataclass(frozen=True, slots=True)
class OrderDetails:
    """When an order was paid, None where nothing says so, and its lines by their id, as `as_kept` returns them."""

    paid_at: datetime | None
    lines: Mapping[str, Any]


class Shop(Protocol):
    """Where orders are read: the host."""

    def details(self, order_ids: Collection[UUID]) -> Mapping[UUID, OrderDetails]:
        """Return what is there of orders, as it is committed now."""


def keep_orders(*, order_ids: Collection[UUID], shop: Shop, money: ProgramMoney) -> None:
    """Write what counts of those of the orders that count for profiles; what was known of their goods stays."""
    placed = {order.order_id: order for order in PlacedOrder.objects.filter(order_id__in=order_ids, counted=True)}
    known = {row.order_id: row for row in CountedOrder.objects.filter(order__in=placed)}
    rows = [
        _row(placed[order_id], known.get(order_id), details, money)
        for order_id, details in shop.details(list(placed)).items()
        if order_id in placed
    ]
    changed = [row for row in rows if row.order_id not in known or known[row.order_id].goods != row.goods]
    CountedOrder.objects.bulk_create(changed, update_conflicts=True, unique_fields=["order"], update_fields=["goods"])


def _row(placed: PlacedOrder, known: CountedOrder | None, details: OrderDetails, money: ProgramMoney) -> CountedOrder:
    return CountedOrder(
        order_id=placed.order_id,
        # An order made by orderBulkCreate has no event of its payment.
        paid_at=details.paid_at or placed.placed_at,
        worth=money.of_channel(Decimal(1), placed.channel_id).quantize(DIGITS),
        goods=renewed(known.goods if known is not None else {}, details.lines),
    )
