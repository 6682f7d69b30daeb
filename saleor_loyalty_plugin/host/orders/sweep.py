"""The sweep: looks again at what changed in the shop since the last time, so that a lost event only means delay."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db.models import Q
from django.utils import timezone
from saleor.account.models import User
from saleor.order.models import Order

from ...models import ProgramState
from ...settings import ProgramSettings
from ..databases import WRITER
from ..guard import guarded
from .failures import look_again, look_at
from .states import unawarded_orders_of

# A row is stamped before its transaction commits: look a little further back than the last sweep came.
OVERLAP = timedelta(minutes=2)
# Where the program was never switched on through Saleor's own ways, there is no beginning to sweep from.
FIRST_SWEEP = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Position:
    """Where a sweep stands: rows are read in the order of their stamp and id."""

    updated_at: datetime
    last_id: UUID | int | None = None

    def after(self) -> Q:
        """Return a condition that an index of the stamp bounds, which one with an OR alone would not be."""
        beginning = Q(updated_at__gte=self.updated_at)
        if self.last_id is None:
            return beginning
        return beginning & (Q(updated_at__gt=self.updated_at) | Q(pk__gt=self.last_id))


def sweep_orders(*, settings: ProgramSettings, limit: int, position: Position | None = None) -> Position | None:
    """Reconcile up to `limit` orders changed since the last sweep; return where to go on, None at the end.

    The first batch of a sweep also tries orders again that failed before. One that fails keeps nobody back.
    """
    if position is None:
        look_again(settings=settings, limit=limit)
    position = position or _start("orders_swept_until")
    rows = list(orders_after(position)[:limit])
    look_at(rows, settings)
    return _advance("orders_swept_until", rows, limit=limit)


def orders_after(position: Position) -> Any:
    """Return id and stamp of the orders that changed after a position, in turn, as a query."""
    orders = Order.objects.using(WRITER).filter(position.after()).order_by("updated_at", "pk")
    return orders.values_list("pk", "updated_at")


def users_after(position: Position) -> Any:
    """Return id and stamp of the users that changed after a position, in turn, as a query."""
    users = User.objects.using(WRITER).filter(position.after()).order_by("updated_at", "pk")
    return users.values_list("pk", "updated_at")


def sweep_users(*, settings: ProgramSettings, limit: int, position: Position | None = None) -> Position | None:
    """Award orders that Saleor matched to users changed since the last sweep; return where to go on, None at the end.

    Saleor says nothing when it matches a guest's orders to an account, but it stamps the user. An order that fails is
    tried again with the others.
    """
    position = position or _start("users_swept_until")
    rows = list(users_after(position)[:limit])
    with guarded("awarding orders matched to users", users=len(rows)) as outcome:
        orders = unawarded_orders_of([pk for pk, _ in rows], settings)
        look_at(list(orders.values_list("pk", "updated_at")), settings)
    return None if outcome.failed else _advance("users_swept_until", rows, limit=limit)


def _start(column: str) -> Position:
    state, _ = ProgramState.objects.get_or_create(pk=ProgramState.SINGLETON)
    reached = getattr(state, column) or state.active_since or timezone.now() - FIRST_SWEEP
    return Position(reached - OVERLAP)


def _advance(column: str, rows: Sequence[tuple[Any, datetime]], *, limit: int) -> Position | None:
    """Move the mark to the last row that was looked at; return where to go on."""
    if not rows:
        return None
    last_id, reached = rows[-1]
    ProgramState.objects.filter(pk=ProgramState.SINGLETON).update(**{column: reached})
    return Position(reached, last_id) if len(rows) == limit else None
