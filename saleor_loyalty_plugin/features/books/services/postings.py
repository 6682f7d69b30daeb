"""Entries and lots of many members, written together."""

from collections.abc import Sequence

from ....models import LoyaltyTransaction, PointsLot
from ....models.bulk import add_rows, next_ids
from ....signals import points_posted, send_after_commit


def write_postings(entries: Sequence[LoyaltyTransaction], lots: Sequence[PointsLot]) -> None:
    """Write unsaved entries of locked members, each member's in their order, and the lots that they opened.

    Who calls this writes the members' balances. Needs a transaction.
    """
    for entry, entry_id in zip(entries, next_ids(LoyaltyTransaction, len(entries)), strict=True):
        entry.pk = entry_id
    for lot in lots:
        lot.transaction_id = lot.transaction.pk
    add_rows(entries)
    add_rows(lots)
    if entries:
        send_after_commit(points_posted, member_ids=sorted({entry.member_id for entry in entries}))
