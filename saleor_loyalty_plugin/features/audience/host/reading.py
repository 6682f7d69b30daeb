"""Which orders are read: those that changed since the last time, from the shop's first on, and those of new members."""

from collections.abc import Collection
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from django.db.models import Exists, OuterRef, Q
from saleor.order.models import Order

from ....host.databases import WRITER
from ....host.guard import each_guarded
from ....host.orders.sweep import OVERLAP, Position, orders_after
from ....host.program.money import money_of_program
from ....models import LoyaltyMember
from ....settings import ProgramSettings
from ..models import AudienceState, PlacedOrder
from ..services.orders import keep_orders
from .shop import SaleorShop

BEGINNING = Position(datetime(1970, 1, 1, tzinfo=UTC))


def read(order_ids: Collection[UUID], settings: ProgramSettings) -> None:
    """Have profiles follow these orders; one that fails keeps no other back. Never raises."""
    shop, money = SaleorShop(settings), money_of_program(settings)
    each_guarded(
        "reading an order for profiles",
        list(order_ids),
        batch=lambda: keep_orders(order_ids=order_ids, shop=shop, money=money),
        row=lambda order_id: keep_orders(order_ids=[order_id], shop=shop, money=money),
        key="order_id",
    )


def read_changed(*, settings: ProgramSettings, limit: int, goes_on: bool) -> bool:
    """Read up to `limit` orders that changed since the last that was read; return whether there may be more.

    Without a last one it begins with the shop's first: so the orders from before the program are read, once. What goes
    on begins where the batch before ended; else a little before, for rows are stamped before they are committed.
    """
    rows = list(orders_after(_position(goes_on=goes_on))[:limit])
    if not rows:
        return False
    read([order_id for order_id, _ in rows], settings)
    last_id, reached = rows[-1]
    AudienceState.objects.update_or_create(
        pk=AudienceState.SINGLETON, defaults={"read_until": reached, "last_order_id": last_id}
    )
    return len(rows) == limit


def _position(*, goes_on: bool) -> Position:
    state = AudienceState.objects.filter(pk=AudienceState.SINGLETON, read_until__isnull=False).first()
    if state is None or state.read_until is None:
        return BEGINNING
    return Position(state.read_until, state.last_order_id) if goes_on else Position(state.read_until - OVERLAP)


def read_unclaimed(
    *, settings: ProgramSettings, limit: int, after: int = 0, user_ids: Collection[int] | None = None
) -> int | None:
    """Read up to `limit` nobody's orders, in the order of their number, that have a member by now, or the users' alone.

    Saleor stamps no order that it matches to an account, nor when its customer joins. Returns the last number, None at
    the end.
    """
    orders = Order.objects.using(WRITER).filter(_unclaimed(), number__gt=after).order_by("number")
    if user_ids is not None:
        orders = orders.filter(user_id__in=user_ids)
    rows = list(orders.values_list("pk", "number")[:limit])
    if rows:
        read([order_id for order_id, _ in rows], settings)
    return rows[-1][1] if len(rows) == limit else None


def _unclaimed() -> Any:
    nobodys = PlacedOrder.objects.filter(order_id=OuterRef("pk"), member=None)
    there = Q(left_at=None) | Q(left_at__gt=OuterRef("created_at"))
    return Q(Exists(nobodys)) & Q(Exists(LoyaltyMember.objects.filter(there, user_id=OuterRef("user_id"))))
