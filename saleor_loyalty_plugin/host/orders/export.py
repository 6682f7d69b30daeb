"""The shop's past orders as rows for the back-test, which has the meaning of the columns in backtest/columns.py."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import Any
from uuid import UUID

from django.db.models import QuerySet
from saleor.order.models import Order, OrderLine

from ...domain.orders import OrderState
from ..databases import REPLICA
from .states import UNCONFIRMED, VOID, states_of

CHUNK = 1_000
COLUMNS = (
    "order_id",
    "customer",
    "date",
    "amount",
    "currency",
    "discount",
    "shipping",
    "refunded",
    "category",
)


@dataclass(frozen=True, slots=True)
class _Goods:
    """What the lines of an order come to, without gift cards that were bought."""

    amount: Decimal
    discount: Decimal
    category: str


def placed_orders(since: datetime | None = None, until: datetime | None = None) -> QuerySet[Order]:
    """Return a query for orders placed from a moment on and before another that were not given up, on the replica."""
    orders = Order.objects.using(REPLICA).exclude(status__in=(*UNCONFIRMED, *VOID)).order_by("number")
    if since is not None:
        orders = orders.filter(created_at__gte=since)
    return orders if until is None else orders.filter(created_at__lt=until)


def past_orders(
    *, net: bool = False, email: bool = False, since: datetime | None = None, until: datetime | None = None
) -> Iterator[tuple[str, ...]]:
    """Return the orders that would have earned, the oldest first, with the cells of COLUMNS.

    Amounts are gross, or without tax with `net`. The customer is the user's id, or address with `email`; a guest's is
    empty. Orders that were never paid in full, wait for confirmation, were cancelled or expired are left out, and those
    placed before `since`, or not before `until`.
    """
    orders = placed_orders(since, until)
    numbers = orders.values_list("number", flat=True)
    last = 0
    while chunk := list(numbers.filter(number__gt=last)[:CHUNK]):
        last = chunk[-1]
        yield from _rows(orders.filter(number__in=chunk), net, email)


def _rows(orders: Any, net: bool, email: bool) -> Iterator[tuple[str, ...]]:
    states = [state for state in states_of(orders) if state.fully_paid_once]
    ids = [state.order_id for state in states]
    shipping = "shipping_price_net_amount" if net else "shipping_price_gross_amount"
    rows = Order.objects.using(REPLICA).filter(pk__in=ids).values_list("pk", shipping, "user__email")
    facts = {pk: (delivery, address) for pk, delivery, address in rows}
    goods = _goods(ids, net)
    for state in states:
        delivery, address = facts[state.order_id]
        yield _row(state, goods[state.order_id], delivery, address if email else state.user_id)


def _row(state: OrderState, goods: _Goods, delivery: Decimal, customer: object) -> tuple[str, ...]:
    return (
        str(state.number),
        "" if customer is None else str(customer),
        state.created_at.isoformat(),
        _written(goods.amount),
        state.currency,
        _written(goods.discount),
        _written(delivery),
        _written(_refunded(state, goods.amount + delivery)),
        goods.category,
    )


def _written(amount: Decimal) -> str:
    # Of four decimals, since three after one separator may be thousands, and are refused where the file is read.
    return f"{amount:.4f}"


def _refunded(state: OrderState, paid: Decimal) -> Decimal:
    """Return the share of the order that was given back, in money: its total leaves out what gift cards paid."""
    if state.total <= 0:
        return Decimal(0)
    return (paid * state.refunded / state.total).quantize(Decimal("0.0001"), ROUND_HALF_UP)


def _goods(order_ids: Sequence[UUID], net: bool) -> dict[UUID, _Goods]:
    kind = "net" if net else "gross"
    rows = (
        OrderLine.objects.using(REPLICA)
        .filter(order_id__in=order_ids, is_gift_card=False)
        .order_by("order_id", "created_at", "pk")
        .values_list(
            "order_id",
            f"total_price_{kind}_amount",
            f"undiscounted_total_price_{kind}_amount",
            "variant__product__category__slug",
        )
    )
    lines: dict[UUID, list[tuple[Decimal, Decimal, str]]] = defaultdict(list)
    for order_id, amount, undiscounted, category in rows:
        lines[order_id].append((amount, undiscounted, category or ""))
    return {order_id: _sum(lines[order_id]) for order_id in order_ids}


def _sum(lines: Sequence[tuple[Decimal, Decimal, str]]) -> _Goods:
    amount = sum((line[0] for line in lines), Decimal(0))
    before = sum((line[1] for line in lines), Decimal(0))
    # One category an order: that of the line that cost most, the first of several.
    category = max(lines, key=lambda line: line[0])[2] if lines else ""
    return _Goods(amount, max(before - amount, Decimal(0)), category)
