"""A failure of the loyalty program never reaches the shop: it is logged, shown to the operator, left to the sweep."""

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext

from django.db import connection, transaction
from saleor.core.db.connection import allow_writer

from .problems import remember

logger = logging.getLogger(__name__)


class Outcome:
    """Whether the guarded work failed."""

    failed = False


@contextmanager
def guarded(doing: str, **ids: object) -> Iterator[Outcome]:
    """Run a block with write access; log what it raises with `ids`, and never raise."""
    outcome = Outcome()
    try:
        with _apart():
            yield outcome
    except Exception as error:
        outcome.failed = True
        logger.exception("Loyalty: %s failed; the sweep will repair it. %s", doing, ids, extra=ids)
        remember(f"{doing} failed ({', '.join(f'{key} {value}' for key, value in ids.items())}): {error}")


def each_guarded[Id](
    doing: str, ids: Sequence[Id], *, batch: Callable[[], object], row: Callable[[Id], object], key: str
) -> None:
    """Do the work of a `batch`; where that fails, of each `row` by itself: a bad one keeps none after it back.

    `doing` and `key` are what the log says of a row that fails.
    """
    try:
        with _apart():
            batch()
        return
    except Exception:
        logger.warning("Loyalty: %s failed for a batch; it is done row by row.", doing, exc_info=True)
    for pk in ids:
        with guarded(doing, **{key: pk}):
            row(pk)


@contextmanager
def _apart() -> Iterator[None]:
    # A savepoint only where the host has a transaction open that must survive our failure.
    with allow_writer(), transaction.atomic() if connection.in_atomic_block else nullcontext():
        yield
