"""A failure of the loyalty program never reaches the shop: it is logged, shown to the operator, left to the sweep."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext

from django.db import connection, transaction
from django.utils import timezone
from saleor.core.db.connection import allow_writer

from ..models import ProgramState

logger = logging.getLogger(__name__)


class Outcome:
    """Whether the guarded work failed."""

    failed = False


@contextmanager
def guarded(doing: str, **ids: object) -> Iterator[Outcome]:
    """Run a block with write access; log what it raises with `ids`, and never raise."""
    outcome = Outcome()
    try:
        # A savepoint only where the host has a transaction open that must survive our failure.
        with allow_writer(), transaction.atomic() if connection.in_atomic_block else nullcontext():
            yield outcome
    except Exception as error:
        outcome.failed = True
        logger.exception("Loyalty: %s failed; the sweep will repair it. %s", doing, ids, extra=ids)
        keep_for_operator(f"{doing} failed ({', '.join(f'{key} {value}' for key, value in ids.items())}): {error}")


def keep_for_operator(problem: str) -> None:
    """Keep a problem in words for the status. Never raises."""
    try:
        with allow_writer(), transaction.atomic():
            ProgramState.objects.update_or_create(
                pk=ProgramState.SINGLETON, defaults={"problem": problem[:500], "problem_at": timezone.now()}
            )
    except Exception:
        logger.exception("Loyalty: the problem could not be kept for the status field.")
