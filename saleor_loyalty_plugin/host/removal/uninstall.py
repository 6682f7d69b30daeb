"""Taking the program out of a shop that goes on selling. Safe to stop and to run again."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from saleor.plugins.manager import get_plugins_manager

from ...services.changes import COMMAND_LINE, changed_by
from ..dashboard.registration import remove
from ..guard import guarded
from ..pricing.reprice import reprice_members
from ..program.settings import switch_off
from .checkouts import set_back, touched_checkouts
from .traces import remove_events, remove_schedule

BATCH = 500


@dataclass(slots=True)
class Removal:
    """What was done, and what is left."""

    was_on: bool = False
    set_back: int = 0
    """Checkouts that cost what Saleor says again."""
    paying: set[UUID] = field(default_factory=set)
    """Checkouts whose shopper has begun to pay: they keep the price that was told."""
    failed: set[UUID] = field(default_factory=set)
    tasks: int = 0
    webhooks: int = 0
    """Of apps, from which our events were taken."""
    had_pages: bool = False
    """Whether the Dashboard had an App of ours."""

    def finished(self, *, force: bool) -> bool:
        """Return whether nothing is left that keeps the package from being removed."""
        return force or not (self.paying or self.failed)


def uninstall(*, force: bool, say: Callable[[str], Any]) -> Removal:
    """Switch the program off and take what is ours out of open checkouts; with `force` also the points of those paid.

    `say` is told how far it has come, in words.
    """
    with changed_by(COMMAND_LINE):
        removal = Removal(was_on=switch_off())
    # Read after the switch: prices are computed without the program.
    manager = get_plugins_manager(allow_replica=False)
    for checkout_ids in touched_checkouts(BATCH):
        for checkout_id in checkout_ids:
            _set_back(checkout_id, manager, removal, force=force)
        say(f"{removal.set_back} checkouts set back, {len(removal.paying) + len(removal.failed)} left.")
    after: int | None = 0
    while after is not None:
        after = reprice_members(after, limit=BATCH)
    removal.tasks, removal.webhooks = remove_schedule(), remove_events()
    removal.had_pages = remove()
    return removal


def _set_back(checkout_id: UUID, manager: Any, removal: Removal, *, force: bool) -> None:
    if checkout_id in removal.paying or checkout_id in removal.failed:
        return
    done = False
    with guarded("setting a checkout back", checkout_id=checkout_id) as outcome:
        done = set_back(checkout_id, manager, force=force)
    if outcome.failed:
        removal.failed.add(checkout_id)
    elif done:
        removal.set_back += 1
    else:
        removal.paying.add(checkout_id)
