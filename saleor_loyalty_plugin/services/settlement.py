"""Writes down what has fallen due: pending points that became available, points that expired (rules 28 and 29)."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from django.db import transaction
from django.db.models import Case, F, Min, When

from ..domain.lots import LotState
from ..domain.settlement import Settlement, settle
from ..enums import TransactionKind
from ..models import LotConsumption, LoyaltyMember, LoyaltyTransaction, PointsLot
from ..models.bulk import update_rows
from ..models.locks import lock_due_members
from ..selectors.balances import lot_state
from ..signals import points_posted, send_after_commit
from .debt import cover_debt


@transaction.atomic
def settle_due_batch(*, now: datetime, limit: int) -> int:
    """Settle up to `limit` members with something due by `now`; return how many there were.

    Members that somebody works on are passed over: whoever works on them settles them.
    """
    members = lock_due_members(now, limit)
    settle_members(members, now=now)
    return len(members)


def settle_members(members: Sequence[LoyaltyMember], *, now: datetime) -> None:
    """Settle locked members in a number of queries that does not grow with them."""
    due = {member.pk: member for member in members if member.next_due_at is not None and member.next_due_at <= now}
    if not due:
        return
    lots = {lot.pk: lot for lot in PointsLot.objects.due(now).filter(member_id__in=due)}
    by_member: dict[int, list[LotState]] = defaultdict(list)
    for lot in lots.values():
        by_member[lot.member_id].append(lot_state(lot))
    settlements = {
        member_id: settle(states, available=due[member_id].available, now=now)
        for member_id, states in by_member.items()
    }
    _cover_debts(due, settlements)
    _write_expirations(due, lots, settlements, now)
    _update_lots(lots, settlements)
    _update_members(due, settlements)


def _cover_debts(members: dict[int, LoyaltyMember], settlements: dict[int, Settlement]) -> None:
    for member_id, settlement in settlements.items():
        if settlement.debt_covered:
            cover_debt(member=members[member_id], uses=settlement.debt_covered)


def _write_expirations(
    members: dict[int, LoyaltyMember], lots: dict[int, PointsLot], settlements: dict[int, Settlement], now: datetime
) -> None:
    rows, uses = [], []
    for member_id, settlement in settlements.items():
        balance = members[member_id].balance
        for use in settlement.expired:
            balance -= use.points
            uses.append(use)
            rows.append(
                LoyaltyTransaction(
                    member_id=member_id,
                    kind=TransactionKind.EXPIRATION,
                    points=-use.points,
                    balance=balance,
                    # Points that a redemption gives back expire later than the others of their lot.
                    idempotency_key=f"lot:{use.lot_id}:expiration:{lots[use.lot_id].remaining}",
                    created_at=now,
                    order_id=lots[use.lot_id].order_id,
                )
            )
    written = LoyaltyTransaction.objects.bulk_create(rows)
    if written:
        send_after_commit(points_posted, member_ids=sorted({row.member_id for row in written}))
    LotConsumption.objects.bulk_create(
        LotConsumption(lot_id=use.lot_id, transaction=row, points=use.points)
        for use, row in zip(uses, written, strict=True)
    )


def _update_lots(lots: dict[int, PointsLot], settlements: dict[int, Settlement]) -> None:
    for settlement in settlements.values():
        for use in settlement.released:
            lots[use.lot_id].released = True
        for use in [*settlement.debt_covered, *settlement.expired]:
            lots[use.lot_id].remaining -= use.points
    update_rows(lots.values(), ["remaining", "released"])


def _update_members(members: dict[int, LoyaltyMember], settlements: dict[int, Settlement]) -> None:
    for member_id, settlement in settlements.items():
        members[member_id].available += settlement.available_change
        members[member_id].pending += settlement.pending_change
    next_due = dict(
        PointsLot.objects.free()
        .filter(member_id__in=members)
        .values_list("member_id")
        .annotate(at=Min(Case(When(released=False, then=F("available_at")), default=F("expires_at"))))
    )
    for member in members.values():
        member.next_due_at = next_due.get(member.pk)
    update_rows(members.values(), ["available", "pending", "next_due_at"])
