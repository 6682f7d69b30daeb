"""Statements over everybody, as PostgreSQL is to run them."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager, nullcontext
from typing import Any

from django.db import connections, transaction


@contextmanager
def reading(query: str, parameters: Mapping[str, Any], *, using: str) -> Iterator[Any]:
    """Run a statement and have its rows read. It is not compiled: that costs more than it brings.

    It may use as much memory as the lots of a hundred thousand members take: on disk they take twice the time.
    """
    connection = connections[using]
    # Within somebody's transaction it holds until that ends, which does no harm.
    own = nullcontext() if connection.in_atomic_block else transaction.atomic(using=using)
    with own, connection.cursor() as cursor:
        cursor.execute("SET LOCAL jit = off; SET LOCAL work_mem = '64MB'")
        cursor.execute(query, parameters)
        yield cursor
