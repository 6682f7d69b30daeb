"""Writes down what has fallen due: pending points that became available, points that expired (rules 28 and 29)."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime

from django.db import transaction
from django.db.models import Case, F, Min, Q, When

from ..domain.lots import LotState, Use
from ..domain.settlement import Settlement, settle
from ..enums import TransactionKind
from ..models import LoyaltyMember, LoyaltyTransaction, PointsLot
from ..models.bulk import add_consumptions, change_lots, update_rows
from ..models.ledger import LOT_EXPIRES_AT, lot_expired
from ..models.locks import lock_due_members, lock_member
from ..models.open_lots import due_lots
from ..signals import points_posted, send_after_commit
from .debt import cover_debt


@transaction.atomic
def settle_due_batch(*, now: datetime, limit: int, after: int = 0) -> int:
    """Settle up to `limit` members with something due by `now` and an id above `after`; return how many there were.

    Members that somebody works on are passed over: whoever works on them settles them.
    """
    members = lock_due_members(now, after, limit)
    settle_members(members, now=now)
    return len(members)


@transaction.atomic
def settle_member(*, member_id: int, now: datetime) -> None:
    """Settle one member, once nobody else works on them; nobody where there is none."""
    member = lock_member(Q(pk=member_id))
    if member is not None:
        settle_members([member], now=now)


def settle_members(members: Sequence[LoyaltyMember], *, now: datetime) -> None:
    """Settle locked members in a number of queries that does not grow with them."""
    due = [member for member in members if member.next_due_at is not None and member.next_due_at <= now]
    if not due:
        return
    by_member = due_lots([member.pk for member in due], now)
    settlements = {
        member.pk: settle(by_member[member.pk], available=member.available, now=now)
        for member in due
        if member.pk in by_member
    }
    lots = {lot.lot_id: lot for states in by_member.values() for lot in states}
    write_down(due, lots, settlements, now=now)


def expire_on_arrival(member: LoyaltyMember, arrival: LoyaltyTransaction, *, now: datetime) -> None:
    """Let points of an entry expire that were put back after their date (rule 100).

    Nobody can have set them aside, whatever the dates say.
    """
    late = PointsLot.objects.open().filter(lot_expired(now), transaction=arrival).order_by("pk")
    lots = {
        lot.pk: LotState(lot.pk, lot.remaining, lot.available_at, lot.expires_at, order_id=lot.order_id) for lot in late
    }
    expired = Settlement(expired=tuple(Use(lot.lot_id, lot.remaining) for lot in lots.values()))
    write_down([member], lots, {member.pk: expired}, now=now, on_return=True)


def write_down(
    members: Sequence[LoyaltyMember],
    lots: Mapping[int, LotState],
    settlements: Mapping[int, Settlement],
    *,
    now: datetime,
    on_return: bool = False,
) -> None:
    """Write what the settlements, by member id, do to the ledger, to `lots` as they were, and to locked members.

    Points expired at the date of their lot; `on_return` now, because until now they were not there to expire (rule 28).
    """
    by_id = {member.pk: member for member in members}
    _cover_debts(by_id, settlements)
    _write_expirations(by_id, lots, settlements, now, on_return)
    _update_lots(settlements)
    _update_members(by_id, settlements, now)


def _cover_debts(members: Mapping[int, LoyaltyMember], settlements: Mapping[int, Settlement]) -> None:
    for member_id, settlement in settlements.items():
        if settlement.debt_covered:
            cover_debt(member=members[member_id], uses=settlement.debt_covered)


def _write_expirations(
    members: Mapping[int, LoyaltyMember],
    lots: Mapping[int, LotState],
    settlements: Mapping[int, Settlement],
    now: datetime,
    on_return: bool,
) -> None:
    rows, uses = [], []
    for member_id, settlement in settlements.items():
        balance = members[member_id].balance
        for use in settlement.expired:
            balance -= use.points
            uses.append(use)
            lot = lots[use.lot_id]
            at = now if on_return else lot.expires_at
            rows.append(expiration_row(member_id, lot, use.points, balance=balance, expired_at=at, now=now))
    written = LoyaltyTransaction.objects.bulk_create(rows)
    if written:
        send_after_commit(points_posted, member_ids=sorted({row.member_id for row in written}))
    add_consumptions((use.lot_id, row.pk, use.points) for use, row in zip(uses, written, strict=True))


def expiration_row(
    member_id: int, lot: LotState, points: int, *, balance: int, expired_at: datetime | None, now: datetime
) -> LoyaltyTransaction:
    """Return the unsaved entry of points of a lot that expired, which leaves the member a balance."""
    return LoyaltyTransaction(
        member_id=member_id,
        kind=TransactionKind.EXPIRATION,
        points=-points,
        balance=balance,
        # Points that a redemption gives back expire later than the others of their lot.
        idempotency_key=f"lot:{lot.lot_id}:expiration:{lot.remaining}",
        created_at=now,
        # When it was gone, whenever this is written (rule 29).
        expires_at=expired_at,
        order_id=lot.order_id,
    )


def _update_lots(settlements: Mapping[int, Settlement]) -> None:
    used: Counter[int] = Counter()
    released: set[int] = set()
    for settlement in settlements.values():
        released.update([use.lot_id for use in settlement.released])
        for use in [*settlement.debt_covered, *settlement.expired]:
            used[use.lot_id] += use.points
    change_lots(used, released=released)


def _update_members(members: Mapping[int, LoyaltyMember], settlements: Mapping[int, Settlement], now: datetime) -> None:
    for member_id, settlement in settlements.items():
        members[member_id].available += settlement.available_change
        members[member_id].pending += settlement.pending_change
    next_due = dict(
        PointsLot.objects.open()
        # What has expired and is there still is held: it falls due when it returns.
        .filter(Q(released=False) | ~lot_expired(now), member_id__in=members)
        .values_list("member_id")
        .annotate(at=Min(Case(When(released=False, then=F("available_at")), default=LOT_EXPIRES_AT)))
    )
    for member in members.values():
        member.next_due_at = next_due.get(member.pk)
    update_rows(members.values(), ["available", "pending", "next_due_at"])
