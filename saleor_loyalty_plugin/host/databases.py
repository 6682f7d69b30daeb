"""Saleor's two database connections."""

from contextlib import AbstractContextManager, nullcontext

from django.conf import settings
from saleor.core.db.connection import allow_writer

WRITER: str = settings.DATABASE_CONNECTION_DEFAULT_NAME  # type: ignore[misc]
REPLICA: str = settings.DATABASE_CONNECTION_REPLICA_NAME  # type: ignore[misc]


def allow_reading(using: str) -> AbstractContextManager[None]:
    """Allow reads of a connection where Saleor would refuse them: those of the writer in a query."""
    return allow_writer() if using == WRITER else nullcontext()
