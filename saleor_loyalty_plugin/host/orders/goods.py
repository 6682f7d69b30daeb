"""What was bought with one of Saleor's orders, and what it replaces of another."""

from decimal import ROUND_HALF_UP, Decimal
from typing import Any
from uuid import UUID

from saleor.order import FulfillmentStatus, OrderOrigin
from saleor.order.models import Fulfillment, FulfillmentLine, OrderLine

from ...domain.orders import OrderGoods
from ...domain.orders import OrderLine as LineFacts
from ..databases import WRITER

THOUSANDTH = Decimal("0.001")


def goods_of(order_id: UUID) -> OrderGoods:
    """Return what was bought, at the prices after every discount."""
    rows = list(
        OrderLine.objects.using(WRITER).filter(order_id=order_id).select_related("order").order_by("created_at", "pk")
    )
    if not rows:
        return OrderGoods(lines=())
    order = rows[0].order
    return OrderGoods(
        lines=tuple(_facts(row) for row in rows),
        replaced=_replaced(order) if order.origin == OrderOrigin.REISSUE else (),
        shipping_net=order.shipping_price_net_amount,
        shipping_gross=order.shipping_price_gross_amount,
    )


def _replaced(order: Any) -> tuple[LineFacts, ...]:
    """Return the pieces that a replacement was made for: Saleor marks them in the same moment, a little before it."""
    fulfillment = (
        Fulfillment.objects.using(WRITER)
        .filter(order_id=order.original_id, status=FulfillmentStatus.REPLACED, created_at__lte=order.created_at)
        .order_by("-pk")
        .first()
    )
    pieces = FulfillmentLine.objects.using(WRITER).filter(fulfillment=fulfillment, quantity__gt=0).order_by("pk")
    return tuple(_facts(piece.order_line, pieces=piece.quantity) for piece in pieces.select_related("order_line"))


def _facts(line: OrderLine, *, pieces: int | None = None) -> LineFacts:
    return LineFacts(
        line_id=str(line.pk),
        net=_part(line.total_price_net_amount, pieces, line.quantity),
        gross=_part(line.total_price_gross_amount, pieces, line.quantity),
        is_gift_card=line.is_gift_card,
    )


def _part(amount: Decimal, pieces: int | None, quantity: int) -> Decimal:
    if pieces is None:
        return amount
    return (amount * pieces / quantity).quantize(THOUSANDTH, ROUND_HALF_UP)
