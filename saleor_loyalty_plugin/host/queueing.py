"""Work that a request hands to Saleor's workers."""

from functools import partial
from typing import Any

from django.db import transaction

from .guard import guarded


def hurry(task: Any, *args: Any) -> None:
    """Have a periodic task run once what the request writes is committed.

    Never raises: where the queue cannot be reached, the task comes with its next turn.
    """
    transaction.on_commit(partial(_send, task, *args))


def _send(task: Any, *args: Any) -> None:
    with guarded("queueing a task", task=task.name):
        # Who shops does not wait for a queue to come back.
        task.apply_async(args=args, retry=False)
