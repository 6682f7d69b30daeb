"""What has fallen due and is not written down yet, lot by lot: by the same rule as when it will be."""

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from django.db.models import Q

from ....domain.settlement import Settlement, settle
from ....models import LoyaltyMember
from ....models.open_lots import LotState, due_lots

BATCH = 5_000
EVERYBODY = Q()


class Due(NamedTuple):
    """Points of a lot that a settlement takes."""

    lot: LotState
    points: int
    expired: bool
    """Else they filled a balance below zero."""


def unsettled(at: datetime, *, using: str, of: Q = EVERYBODY) -> Iterator[Due]:
    """Yield what has fallen due by a moment and is not written down, of some members or everybody.

    Members in batches, two queries each.
    """
    due = LoyaltyMember.objects.using(using).filter(of, next_due_at__lte=at).order_by("pk").only("pk", "available")
    last = 0
    while members := list(due.filter(pk__gt=last)[:BATCH]):
        last = members[-1].pk
        by_member = due_lots([member.pk for member in members], at, using=using)
        for member in members:
            lots = by_member.get(member.pk, [])
            yield from _taken(lots, settle(lots, available=member.available, now=at))


def _taken(lots: list[LotState], settlement: Settlement) -> Iterator[Due]:
    by_id = {lot.lot_id: lot for lot in lots}
    for expired, uses in ((True, settlement.expired), (False, settlement.debt_covered)):
        for use in uses:
            yield Due(by_id[use.lot_id], use.points, expired)
