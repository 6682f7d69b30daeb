"""Problems in words, for the operator: kept where nobody waits for them, and where no rollback takes them along."""

import logging
from collections import deque
from typing import Any

from celery.signals import task_postrun
from django.core.signals import request_finished
from django.db import connection, transaction
from django.utils import timezone
from saleor.core.db.connection import allow_writer

from ..models import ProgramProblem

logger = logging.getLogger(__name__)
KEPT = 100
LONGEST = 500

# Of this process, all its threads: what no transaction could keep yet.
_unwritten: deque[ProgramProblem] = deque(maxlen=KEPT)


def remember(problem: str) -> None:
    """Keep a problem for the status: at once, or when the host's open transaction has ended, whichever way."""
    _unwritten.append(ProgramProblem(text=problem.replace("\0", "")[:LONGEST], at=timezone.now()))
    if _is_idle():
        write_problems()
    else:
        transaction.on_commit(write_problems, robust=True)


def write_problems(*args: Any, **kwargs: Any) -> None:
    """Write what this process remembers; nothing while the host has a transaction open. Never raises."""
    if not _unwritten or not _is_idle():
        return
    try:
        with allow_writer():
            ProgramProblem.objects.bulk_create(_taken())
    except Exception:
        logger.exception("Loyalty: a problem could not be kept for the status field.")


def follow_requests() -> None:
    """Write what a rollback left unwritten at the end of each request and of each task."""
    request_finished.connect(write_problems, dispatch_uid="saleor_loyalty_write_problems")
    task_postrun.connect(write_problems, dispatch_uid="saleor_loyalty_write_problems")


def forget_old_problems() -> None:
    """Leave the newest alone: the log has them all."""
    newest = ProgramProblem.objects.order_by("-pk").values_list("pk", flat=True).first()
    if newest is not None:
        ProgramProblem.objects.filter(pk__lte=newest - KEPT).delete()


def _is_idle() -> bool:
    return not connection.in_atomic_block


def _taken() -> list[ProgramProblem]:
    rows = []
    while True:
        try:
            rows.append(_unwritten.popleft())
        except IndexError:  # another thread took the last
            return rows
