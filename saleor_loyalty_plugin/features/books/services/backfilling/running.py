"""The run: customers in batches, several batches at once, each in a process of its own."""

import logging
import os
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context, parent_process
from threading import Thread
from uuid import UUID

from django.db import connections

from .alone import award_alone
from .runs import Backfill, Backfilled, Customer
from .together import award_together

logger = logging.getLogger(__name__)
CUSTOMERS = 500
ORDERS = 2_000


def backfill(*, customers: Iterable[Customer], run: Backfill, workers: int = 1) -> Iterator[Backfilled]:
    """Award the orders of customers, many at a time in a transaction; return what came of it so far, after each.

    What was awarded before is awarded no more, so a run that was stopped goes on. With several `workers` batches are
    done at once by so many processes; the shop is read by them as it was given here.
    """
    done = Backfilled()
    batches = _batches(customers)
    results = (_award(batch, run) for batch in batches) if workers == 1 else _at_once(batches, run, workers)
    for result in results:
        done.add(result)
        yield done


def _batches(customers: Iterable[Customer]) -> Iterator[list[Customer]]:
    batch: list[Customer] = []
    orders = 0
    for customer in customers:
        batch.append(customer)
        orders += len(customer[1])
        if len(batch) >= CUSTOMERS or orders >= ORDERS:
            yield batch
            batch, orders = [], 0
    if batch:
        yield batch


def _at_once(batches: Iterable[list[Customer]], run: Backfill, workers: int) -> Iterator[Backfilled]:
    """Return the results of batches in their turn, as many under way as keep all workers at work."""
    waiting: deque[Future[Backfilled]] = deque()
    with ProcessPoolExecutor(workers, mp_context=get_context("fork"), initializer=_begin, initargs=(run,)) as pool:
        # The first job forks all processes: before there is a connection again that they would share.
        connections.close_all()
        pool.submit(Backfilled).result()
        for batch in batches:
            waiting.append(pool.submit(_award_in_process, batch))
            if len(waiting) > 2 * workers:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


class _Process:
    """What a process that awards goes by."""

    run: Backfill


def _begin(run: Backfill) -> None:
    _Process.run = run
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """Leave no process behind where the run is killed."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _award_in_process(batch: Sequence[Customer]) -> Backfilled:
    return _award(batch, _Process.run)


def _award(batch: Sequence[Customer], run: Backfill) -> Backfilled:
    done = Backfilled(customers=len(batch), orders=sum(len(order_ids) for _, order_ids in batch))
    for user_id, order_ids in _together(batch, run, done):
        done.alone += 1
        _alone(user_id, order_ids, run, done)
    return done


def _together(batch: Sequence[Customer], run: Backfill, done: Backfilled) -> Sequence[Customer]:
    try:
        return award_together(batch, run, done)
    except Exception:
        logger.warning("Loyalty: past orders could not be awarded together; it is done one by one.", exc_info=True)
        return batch


def _alone(user_id: int, order_ids: Sequence[UUID], run: Backfill, done: Backfilled) -> None:
    try:
        award_alone(user_id, order_ids, run, done)
    except Exception:
        logger.exception("Loyalty: past orders could not be awarded. user_id %s", user_id)
        done.failed += 1
