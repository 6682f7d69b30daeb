"""Saleor's orders from before the program, by their customers."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import Exists, OuterRef, QuerySet
from saleor.account.models import User
from saleor.order.models import Order

from ....domain.orders import OrderGoods, OrderState
from ....host.databases import WRITER
from ....host.orders.goods import goods_of_many
from ....host.orders.states import UNCONFIRMED, VOID, SaleorOrders, states_with_refunds
from ....models import OrderAward, ProgramState

USERS = 2_000


class PastOrders:
    """Reads orders of many customers in a few queries, where one after the other would take two for each."""

    def source(self, order_ids: Sequence[UUID]) -> tuple["_AsRead", list[OrderState]]:
        states = states_with_refunds(Order.objects.using(WRITER).filter(pk__in=order_ids))
        states.sort(key=lambda state: (state.placed_at, state.number))
        return _AsRead(states, goods_of_many([state.order_id for state in states])), states


class _AsRead(SaleorOrders):
    """Orders as they were read, while the members of their customers are locked."""

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
    """Return each customer of orders with the ids of theirs, in the order of the customers' ids, a span in memory.

    A span of users is read by Saleor's index of orders: what is read before it costs nothing again.
    """
    for first, last in _spans():
        by_user: dict[int, list[UUID]] = defaultdict(list)
        of_span = orders.filter(user_id__gte=first, user_id__lte=last).order_by()
        for user_id, order_id in of_span.values_list("user_id", "pk"):
            by_user[user_id].append(order_id)
        yield from sorted(by_user.items())


def _spans() -> Iterator[tuple[int, int]]:
    """Return the first and last ids of users, so many after so many."""
    users, after = User.objects.using(WRITER).order_by("pk").values_list("pk", flat=True), 0
    while span := list(users.filter(pk__gt=after)[:USERS]):
        after = span[-1]
        yield span[0], after
