"""What a test needs to see the database refuse."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction

from .ledger import tables


def sql(statement: str, *values: Any) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)


@contextmanager
def _checked_at_the_end() -> Iterator[None]:
    with transaction.atomic():
        yield
        # The guards of sums are deferred to the end of a transaction: this is it.
        connection.check_constraints()


@contextmanager
def refused(message: str) -> Iterator[None]:
    """Expect the database to refuse, at the latest when the transaction ends, and everything to be as before."""
    before = tables()
    with pytest.raises(IntegrityError, match=message), _checked_at_the_end():
        yield
    assert tables() == before
