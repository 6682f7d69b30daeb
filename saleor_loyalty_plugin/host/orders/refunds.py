"""What staff say that an order's money was paid back for: granted refunds, and fulfilments that were refunded."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
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


def with_refunds(states: Sequence[OrderState], prices: Mapping[UUID, Decimal]) -> list[OrderState]:
    """Return orders' states with what their money was paid back for; `prices` are their deliveries', with tax.

    The number of queries does not grow with the orders.
    """
    refunds = _refunds_of([state.order_id for state in states], using=WRITER)
    found = [
        replace(
            state,
            delivery_refunded=delivery_refunded(
                refunds[state.order_id], price=prices[state.order_id], refunded=state.refunded
            ),
        )
        for state in states
    ]
    return _with_pieces(found, refunds)


def _with_pieces(states: Sequence[OrderState], refunds: Mapping[UUID, Sequence[Refund]]) -> list[OrderState]:
    """Return orders' states, fulfilled also where all that was not sent was paid back (rule 101)."""
    paid_back = {
        state.order_id: pieces
        for state in states
        if not state.fulfilled and (pieces := pieces_refunded(refunds[state.order_id], refunded=state.refunded))
    }
    if not paid_back:
        return list(states)
    unsent, closed = _unsent(paid_back), _pieces(paid_back, CAME_BACK)
    done = {pk for pk, pieces in paid_back.items() if not is_left_to_send(unsent[pk], pieces, closed[pk])}
    return [replace(state, fulfilled=True) if state.order_id in done else state for state in states]


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


def _unsent(order_ids: Collection[UUID]) -> dict[UUID, Counter[str]]:
    """Return how many pieces of each line were neither sent nor came back, by order."""
    unsent = _pieces(order_ids, (FulfillmentStatus.WAITING_FOR_APPROVAL,))
    lines = OrderLine.objects.using(WRITER).filter(order_id__in=order_ids).order_by()
    for order_id, line_id, left in lines.values_list("order_id", "pk", F("quantity") - F("quantity_fulfilled")):
        unsent[order_id][str(line_id)] += left
    return defaultdict(Counter, {order_id: +pieces for order_id, pieces in unsent.items()})


def _pieces(order_ids: Collection[UUID], statuses: Iterable[str]) -> dict[UUID, Counter[str]]:
    """Return how many pieces of each line are in fulfilments of these kinds, by order."""
    pieces: dict[UUID, Counter[str]] = defaultdict(Counter)
    lines = FulfillmentLine.objects.using(WRITER).filter(fulfillment__order_id__in=order_ids)
    rows = lines.filter(fulfillment__status__in=statuses).order_by()
    for order_id, line_id, quantity in rows.values_list("fulfillment__order_id", "order_line_id", "quantity"):
        pieces[order_id][str(line_id)] += quantity
    return pieces
