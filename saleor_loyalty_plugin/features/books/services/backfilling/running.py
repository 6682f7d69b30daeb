"""The run: customers in batches, those whose history memory does not know one after another."""

import logging
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from .alone import award_alone
from .runs import Backfill, Backfilled, Customer
from .together import award_together

logger = logging.getLogger(__name__)
CUSTOMERS = 500
ORDERS = 2_000


def backfill(*, customers: Iterable[Customer], run: Backfill) -> Iterator[Backfilled]:
    """Award the orders of customers, many at a time in a transaction; return what came of it so far, after each.

    What was awarded before is awarded no more, so a run that was stopped goes on.
    """
    done = Backfilled()
    for batch in _batches(customers):
        for user_id, order_ids in _together(batch, run, done):
            done.alone += 1
            _alone(user_id, order_ids, run, done)
            yield replace(done)
        done.customers += len(batch)
        done.orders += sum(len(order_ids) for _, order_ids in batch)
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


def _together(batch: Sequence[Customer], run: Backfill, done: Backfilled) -> Sequence[Customer]:
    try:
        return award_together(batch, run, done)
    except Exception:
        logger.warning("Loyalty: past orders could not be awarded together; it is done one by one.", exc_info=True)
        return batch


def _alone(user_id: int, order_ids: Sequence[object], run: Backfill, done: Backfilled) -> None:
    try:
        award_alone(user_id, order_ids, run, done)
    except Exception:
        logger.exception("Loyalty: past orders could not be awarded. user_id %s", user_id)
        done.failed += 1
