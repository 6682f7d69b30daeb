"""The same work by the barest statement, its triggers firing, and undone."""

from collections.abc import Callable, Iterable
from typing import Any

from django.db import connection, transaction

from ..measure import seconds


def bare_seconds(statement: str, parameters: dict[str, Any], *tables: str) -> float:
    """Return how long a statement takes until it could be committed; it leaves nothing behind."""

    def run() -> None:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement, parameters)
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            transaction.set_rollback(True)

    spent = seconds(run)
    vacuum(*tables)
    return spent


def vacuum(*tables: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"VACUUM ANALYZE {', '.join(tables)}")


def batches_seconds(batch: Callable[[int], int | None]) -> float:
    """Return how long batches take, each told where the one before it ended, until one answers None."""

    def run() -> None:
        after: int | None = 0
        while after is not None:
            after = batch(after)

    return seconds(run)


def unguarded(statements: Iterable[str], parameters: dict[str, Any]) -> None:
    """Write rows past the triggers."""
    with connection.cursor() as cursor:
        cursor.execute("SET session_replication_role = replica")
        for statement in statements:
            cursor.execute(statement, parameters)
        cursor.execute("SET session_replication_role = origin")
