"""What staff say that an order's money was paid back for: granted refunds, and fulfilments that were refunded."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from uuid import UUID

from saleor.order import FulfillmentStatus, OrderGrantedRefundStatus
from saleor.order.models import Fulfillment, FulfillmentLine, OrderGrantedRefund, OrderLine

from ...domain.orders import OrderState
from ...domain.refunds import Refund, delivery_refunded, is_left_to_send, pieces_refunded
from ..databases import WRITER

PAID_BACK = (FulfillmentStatus.REFUNDED, FulfillmentStatus.REFUNDED_AND_RETURNED)
CAME_BACK = (*PAID_BACK, FulfillmentStatus.RETURNED)


def with_refunds(state: OrderState, *, delivery: Decimal) -> OrderState:
    """Return an order's state with what its money was paid back for; `delivery` is the delivery's price with tax."""
    refunds = [*_granted(state.order_id), *_with_fulfillments(state.order_id)]
    if not refunds:
        return state
    refunded = state.total - max(state.charged, Decimal(0))
    fulfilled = state.fulfilled
    if not fulfilled and (paid_back := pieces_refunded(refunds, refunded=refunded)):
        fulfilled = not is_left_to_send(_unsent(state.order_id), paid_back, _pieces(state.order_id, CAME_BACK))
    return replace(
        state,
        fulfilled=fulfilled,
        delivery_refunded=delivery_refunded(refunds, price=delivery, refunded=refunded),
    )


def _granted(order_id: UUID) -> list[Refund]:
    granted = (
        OrderGrantedRefund.objects.using(WRITER)
        .filter(order_id=order_id)
        .exclude(status=OrderGrantedRefundStatus.FAILURE)
        .order_by("created_at", "pk")
        .prefetch_related("lines__order_line")
    )
    return [_refund(row) for row in granted]


def _refund(granted: OrderGrantedRefund) -> Refund:
    pieces: Counter[str] = Counter()
    goods = Decimal(0)
    for line in granted.lines.all():
        pieces[str(line.order_line_id)] += line.quantity
        goods += line.order_line.unit_price_gross_amount * line.quantity
    delivery = max(granted.amount_value - goods, Decimal(0)) if granted.shipping_costs_included else Decimal(0)
    is_paid = granted.status == OrderGrantedRefundStatus.SUCCESS
    return Refund(amount=granted.amount_value, delivery=delivery, is_paid=is_paid, pieces=pieces)


def _with_fulfillments(order_id: UUID) -> list[Refund]:
    """Return what was paid back together with fulfilments; their pieces count as sent already."""
    amounts = (
        Fulfillment.objects.using(WRITER)
        .filter(order_id=order_id, status__in=PAID_BACK, total_refund_amount__isnull=False)
        .order_by("pk")
        .values_list("total_refund_amount", "shipping_refund_amount")
    )
    return [Refund(amount=total, delivery=delivery or Decimal(0), is_paid=True) for total, delivery in amounts]


def _unsent(order_id: UUID) -> Counter[str]:
    lines = OrderLine.objects.using(WRITER).filter(order_id=order_id)
    unsent = Counter({str(line.pk): line.quantity - line.quantity_fulfilled for line in lines})
    unsent.update(_pieces(order_id, (FulfillmentStatus.WAITING_FOR_APPROVAL,)))
    return +unsent


def _pieces(order_id: UUID, statuses: Iterable[str]) -> Counter[str]:
    """Return how many pieces of each line are in fulfilments of these kinds."""
    lines = FulfillmentLine.objects.using(WRITER).filter(fulfillment__order_id=order_id)
    pieces: Counter[str] = Counter()
    for line_id, quantity in lines.filter(fulfillment__status__in=statuses).values_list("order_line_id", "quantity"):
        pieces[str(line_id)] += quantity
    return pieces
