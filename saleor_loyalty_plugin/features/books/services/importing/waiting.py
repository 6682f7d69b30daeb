"""What waits under an address, once its owner has an account."""

import logging
from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet

from .....errors import LoyaltyError
from .....settings import ProgramSettings
from ...models import ImportedRow
from .rows import give

logger = logging.getLogger(__name__)


def waiting_addresses() -> QuerySet[ImportedRow, str]:
    """Return a query for the addresses under which something waits."""
    return ImportedRow.objects.exclude(address="").order_by().values_list("address", flat=True)


def give_waiting(*, user_id: int, address: str, settings: ProgramSettings, now: datetime) -> int:
    """Give a customer what waits under their address, which they have confirmed where that is asked; return how many.

    Points whose date has passed meanwhile are gone. A row that is refused waits on, and the log says why.
    """
    given = 0
    for row_id in ImportedRow.objects.filter(address=address).order_by("pk").values_list("pk", flat=True):
        try:
            given += _give(row_id, user_id, settings, now)
        except LoyaltyError as refusal:
            logger.warning("Loyalty: what user %s brings waits on: %s", user_id, refusal.message)
    return given


@transaction.atomic
def _give(row_id: int, user_id: int, settings: ProgramSettings, now: datetime) -> bool:
    rows = ImportedRow.objects.select_related("file").select_for_update(of=("self",))
    row = rows.filter(pk=row_id).exclude(address="").first()
    if row is None:
        return False
    give(row, user_id=user_id, settings=settings, now=now)
    return True
