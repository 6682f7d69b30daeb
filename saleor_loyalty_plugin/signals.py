"""News of the core, for what stands on it.

What a signal promises:

- It is sent after the transaction that it tells of was committed, and not at all where that was rolled back.
- It is sent robustly: a listener that fails is logged by Django, and neither the others nor the shop notice.
- It carries ids alone: by the time it is heard, rows may have moved on. A listener reads them.
- It may be missed (a process that dies after its commit) and may come twice. What must not be missed is found in the
  tables by a periodic task; the signal only hurries it. What it leads to has to be safe to do twice.
- It runs in the process of the request or task that committed: a listener does little, or enqueues a task.
"""

from functools import partial
from typing import Any

from django.db import transaction
from django.dispatch import Signal

members_joined = Signal()
"""Users have become members, or were members already: `user_ids`."""

points_posted = Signal()
"""Entries were appended to ledgers: `member_ids`, each once for each batch of entries."""

members_moved = Signal()
"""Members' benefits have changed, by another tier or because they are suspended, have left or are back: `user_ids`."""

members_suspended = Signal()
"""Members were suspended: `member_ids`. What their checkouts hold is to be released."""

orders_frozen = Signal()
"""The terms of orders were frozen, on the program's first look at them: `order_ids`."""

orders_counted = Signal()
"""Whose orders are, what was bought or what of them counts has changed, or was looked at first: `order_ids`."""

order_was_second = Signal()
"""An order took points that another order of its checkout had taken already: `order_id`."""

members_merged = Signal()
"""All of one member's was moved to another, two accounts of one person: `merged_id`, `into_id`."""

members_erased = Signal()
"""Customers were deleted: whoever keeps anything personal of the `member_ids` removes it."""


def send_after_commit(signal: Signal, **ids: Any) -> None:
    """Send a signal once the present transaction is committed; at once where there is none. Never raises."""
    transaction.on_commit(partial(signal.send_robust, sender=None, **ids), robust=True)
