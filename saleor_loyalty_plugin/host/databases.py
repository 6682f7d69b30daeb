"""Saleor's two database connections."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext

from django.conf import settings
from django.db import connection, transaction
from saleor.core.db.connection import allow_writer

WRITER: str = settings.DATABASE_CONNECTION_DEFAULT_NAME  # type: ignore[misc]
REPLICA: str = settings.DATABASE_CONNECTION_REPLICA_NAME  # type: ignore[misc]


@contextmanager
def reading(using: str) -> Iterator[None]:
    """Allow reads of a connection; where the host has a transaction open there, it survives their failure."""
    if using != WRITER:
        yield
        return
    with allow_writer(), transaction.atomic() if connection.in_atomic_block else nullcontext():
        yield


def allow_reading(using: str) -> AbstractContextManager[None]:
    """Allow reads of a connection where Saleor would refuse them: those of the writer in a query."""
    return allow_writer() if using == WRITER else nullcontext()
