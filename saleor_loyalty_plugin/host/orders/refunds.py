"""What staff say that an order's money was paid back for: granted refunds, and fulfilments that were refunded."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from decimal import Decimal
from uuid import UUID

from django.db.models import F, QuerySet
from saleor.order import FulfillmentStatus, OrderGrantedRefundStatus
from saleor.order.models import Fulfillment, FulfillmentLine, Order, OrderGrantedRefund, OrderLine

from ...domain.orders import OrderState
from ...domain.refunds import Refund, delivery_refunded, is_left_to_send, pieces_refunded
from ..databases import WRITER

PAID_BACK = (FulfillmentStatus.REFUNDED, FulfillmentStatus.REFUNDED_AND_RETURNED)
CAME_BACK = (*PAID_BACK, FulfillmentStatus.RETURNED)


def with_refunds(state: OrderState, *, delivery: Decimal) -> OrderState:
    """Return an order's state with what its money was paid back for; `delivery` is the delivery's price with tax."""
    refunds = _refunds_of([state.order_id], using=WRITER)[state.order_id]
    if not refunds:
        return state
    fulfilled = state.fulfilled
    if not fulfilled and (paid_back := pieces_refunded(refunds, refunded=state.refunded)):
        fulfilled = not is_left_to_send(_unsent(state.order_id), paid_back, _pieces(state.order_id, CAME_BACK))
    return replace(
        state,
        fulfilled=fulfilled,
        delivery_refunded=delivery_refunded(refunds, price=delivery, refunded=state.refunded),
    )


def delivery_refunds(states: Iterable[OrderState], prices: Mapping[UUID, Decimal], *, using: str) -> list[OrderState]:
    """Return orders' states with what was paid back for their deliveries; `prices` are these by order, with tax.

    The number of queries does not grow with the orders.
    """
    states = list(states)
    refunds = _refunds_of([state.order_id for state in states], using=using) if states else {}
    return [
        replace(
            state,
            delivery_refunded=delivery_refunded(
                refunds[state.order_id], price=prices[state.order_id], refunded=state.refunded
            ),
        )
        for state in states
    ]


def deliveries_paid_back(orders: QuerySet[Order], *, using: str) -> dict[UUID, Decimal]:
    """Return what was paid back for the deliveries of those orders of which anything was, with tax.

    One query where there are none, a few more for all others together.
    """
    granted = _all_granted(using).filter(shipping_costs_included=True).order_by()
    with_fulfillments = _all_with_fulfillments(using).filter(shipping_refund_amount__gt=0)
    told = granted.values("order_id").union(with_fulfillments.values("order_id"))
    of_these = orders.filter(pk__in=told, total_charged_amount__lt=F("total_gross_amount")).order_by()
    rows = list(of_these.values_list("pk", "shipping_price_gross_amount", "total_gross_amount", "total_charged_amount"))
    refunds = _refunds_of([pk for pk, *_ in rows], using=using) if rows else {}
    return {
        pk: delivery_refunded(refunds[pk], price=price, refunded=total - max(charged, Decimal(0)))
        for pk, price, total, charged in rows
    }


def _refunds_of(order_ids: Collection[UUID], *, using: str) -> dict[UUID, list[Refund]]:
    """Return what was said of each order's money, what was granted before what went with fulfilments."""
    refunds: dict[UUID, list[Refund]] = {order_id: [] for order_id in order_ids}
    for order_id, refund in [*_granted(order_ids, using), *_with_fulfillments(order_ids, using)]:
        refunds[order_id].append(refund)
    return refunds


def _granted(order_ids: Collection[UUID], using: str) -> list[tuple[UUID, Refund]]:
    granted = _all_granted(using).filter(order_id__in=order_ids).order_by("created_at", "pk")
    return [(row.order_id, _refund(row)) for row in granted.prefetch_related("lines__order_line")]


def _all_granted(using: str) -> QuerySet[OrderGrantedRefund]:
    return OrderGrantedRefund.objects.using(using).exclude(status=OrderGrantedRefundStatus.FAILURE)


def _refund(granted: OrderGrantedRefund) -> Refund:
    pieces: Counter[str] = Counter()
    goods = Decimal(0)
    for line in granted.lines.all():
        pieces[str(line.order_line_id)] += line.quantity
        goods += line.order_line.unit_price_gross_amount * line.quantity
    delivery = max(granted.amount_value - goods, Decimal(0)) if granted.shipping_costs_included else Decimal(0)
    is_paid = granted.status == OrderGrantedRefundStatus.SUCCESS
    return Refund(amount=granted.amount_value, delivery=delivery, is_paid=is_paid, pieces=pieces)


def _with_fulfillments(order_ids: Collection[UUID], using: str) -> list[tuple[UUID, Refund]]:
    """Return what was paid back together with fulfilments; their pieces count as sent already."""
    refunded = _all_with_fulfillments(using).filter(order_id__in=order_ids).order_by("pk")
    return [
        (order_id, Refund(amount=total, delivery=delivery or Decimal(0), is_paid=True))
        for order_id, total, delivery in refunded.values_list(
            "order_id", "total_refund_amount", "shipping_refund_amount"
        )
    ]


def _all_with_fulfillments(using: str) -> QuerySet[Fulfillment]:
    refunded = Fulfillment.objects.using(using).filter(status__in=PAID_BACK, total_refund_amount__isnull=False)
    return refunded.order_by()


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
