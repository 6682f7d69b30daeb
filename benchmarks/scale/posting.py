"""An award through `reconcile_order`, against the same statements sent by bare psycopg."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.db import connection, transaction
from django.utils import timezone

from demo.shops.saleor_shop import SaleorShop
from saleor_loyalty_plugin.host.orders.states import SaleorOrders
from saleor_loyalty_plugin.services.orders import reconcile_order
from saleor_loyalty_plugin.settings import ProgramSettings

from ..measure import median_milliseconds, seconds
from ..shop import copies_of
from .figures import Row

TIMES = 200
type Statement = tuple[str, Any]


def rows(shop: SaleorShop) -> list[Row]:
    number = shop.buy("USD", ["coffee", "mug"], "courier").number
    first, *order_ids = copies_of(number, TIMES + 1)
    _ours(first)
    times = [(seconds(_ours, order_id), _bare(order_id)) for order_id in order_ids]
    ours, bare = (median_milliseconds(column) for column in zip(*times, strict=True))
    measured = f"{bare / ours:.2f} x ({ours:.1f} ms, bare {bare:.1f} ms)"
    return [("posting an award, speed : the same statements by bare psycopg", measured, "0.5 x at least")]


def _ours(order_id: UUID) -> None:
    _undone(lambda: _reconcile(order_id))


def _bare(order_id: UUID) -> float:
    """Return how long the statements take that are sent for an order, the same ids coming of them."""
    sent: list[Statement] = []
    before = _sequences()

    def note(execute: Callable[..., Any], sql: str, params: Any, many: bool, context: Any) -> Any:
        sent.append((sql, params))
        return execute(sql, params, many, context)

    with connection.execute_wrapper(note):
        _undone(lambda: _reconcile(order_id))
    _set_sequences(before)
    return seconds(_send, sent)


def _undone(work: Callable[[], object]) -> None:
    with transaction.atomic():
        work()
        with connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        transaction.set_rollback(True)


def _send(statements: list[Statement]) -> None:
    raw = connection.connection
    with raw.cursor() as cursor:
        cursor.execute("BEGIN")
        for sql, params in statements:
            cursor.execute(sql, params)
            if cursor.description is not None:
                cursor.fetchall()
        cursor.execute("ROLLBACK")


def _sequences() -> list[tuple[str, int]]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT schemaname || '.' || sequencename, last_value FROM pg_sequences "
            "WHERE sequencename LIKE 'saleor_loyalty%' AND last_value IS NOT NULL"
        )
        return cursor.fetchall()


def _set_sequences(values: list[tuple[str, int]]) -> None:
    with connection.cursor() as cursor:
        for name, value in values:
            cursor.execute("SELECT setval(%s::regclass, %s)", [name, value])


def _reconcile(order_id: UUID) -> None:
    reconcile_order(order_id=order_id, source=SaleorOrders(), settings=ProgramSettings(), now=timezone.now())
