"""Saleor's orders from before the program, customer by customer."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import Exists, OuterRef, QuerySet
from saleor.order.models import Order

from ....domain.orders import OrderGoods, OrderState
from ....host.databases import WRITER
from ....host.orders.goods import goods_of_many
from ....host.orders.states import UNCONFIRMED, VOID, SaleorOrders, states_with_refunds
from ....models import OrderAward, ProgramState

CUSTOMERS = 200


class PastOrders:
    """Reads the orders of one customer in two queries, where one after the other would take two for each."""

    def source(self, order_ids: Sequence[UUID]) -> tuple["_OfCustomer", list[OrderState]]:
        states = states_with_refunds(Order.objects.using(WRITER).filter(pk__in=order_ids))
        states.sort(key=lambda state: (state.placed_at, state.number))
        return _OfCustomer(states, goods_of_many([state.order_id for state in states])), states


class _OfCustomer(SaleorOrders):
    """The orders of one customer, whose member is locked while they are read."""

    def __init__(self, states: Sequence[OrderState], goods: dict[UUID, OrderGoods]) -> None:
        self._states = {state.order_id: state for state in states}
        self._goods = goods

    def customer(self, order_id: UUID) -> Any:
        user_id = self._states[order_id].user_id
        return [] if user_id is None else [user_id]

    def state(self, order_id: UUID) -> OrderState | None:
        return self._states.get(order_id)

    def goods(self, order_id: UUID) -> OrderGoods:
        return self._goods.get(order_id, OrderGoods(lines=()))


def past_orders(since: datetime) -> QuerySet[Order]:
    """Return customers' orders placed from a moment on and before the program began, which nothing was awarded for."""
    state = ProgramState.objects.filter(pk=ProgramState.SINGLETON).first()
    newest = state.last_order_before if state is not None else 0
    orders = Order.objects.using(WRITER).filter(user__isnull=False, created_at__gte=since, number__lte=newest)
    awarded = OrderAward.objects.filter(order_id=OuterRef("pk"))
    return orders.exclude(status__in=(*VOID, *UNCONFIRMED)).filter(~Exists(awarded))


def customers_of(orders: QuerySet[Order]) -> Iterator[tuple[int, list[UUID]]]:
    """Return each customer of orders with the ids of theirs, in the order of the customers' ids, a batch in memory."""
    after = 0
    users = orders.order_by("user_id").values_list("user_id", flat=True).distinct()
    while batch := list(users.filter(user_id__gt=after)[:CUSTOMERS]):
        after = batch[-1]
        by_user: dict[int, list[UUID]] = defaultdict(list)
        for user_id, order_id in orders.filter(user_id__in=batch).values_list("user_id", "pk"):
            by_user[user_id].append(order_id)
        yield from sorted(by_user.items())
