"""The one writer of the ledger.

Every posting happens in a transaction, with the member's row locked and everything that has fallen due settled first
(`open_ledger`), so a balance read before the lock is never trusted and neither expiry nor release waits for a job.
"""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Q

from ..domain.amounts import MAX_POINTS, require_points
from ..domain.expiry import moved_on
from ..domain.lots import Use, take
from ..domain.words.sayings import Saying, kept
from ..enums import TransactionKind
from ..errors import BalanceTooLargeError, InsufficientPointsError
from ..models import LoyaltyMember, LoyaltyTransaction, PointsLot
from ..models.bulk import add_consumptions, change_lots
from ..models.locks import lock_member
from ..models.member import BALANCE, STANDING
from ..models.open_lots import giving_lots
from ..signals import points_posted, send_after_commit
from .debt import cover_debt
from .settlement import settle_members


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """Points that arrive together: when they can be spent and when they expire, None for never."""

    points: int
    available_at: datetime
    expires_at: datetime | None
    order_id: UUID | None = None
    """The order that earned them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What is to be posted: signed points, and why.

    `available_at` and `expires_at` are for points that arrive; `arrivals` for those that arrive with several dates.
    `facts` say what a taking back or a giving back follows from.
    `pending_too` takes pending points where the available ones do not suffice.
    `below_zero` is for a taking that nobody can refuse: what nobody can give is owed, and what is taken back of an
    order's points goes to its own lots first (rule 12).
    """

    kind: TransactionKind
    points: int
    idempotency_key: str
    order_id: UUID | None = None
    reason: str = ""
    actor_id: int | None = None
    actor_app: str = ""
    available_at: datetime | None = None
    expires_at: datetime | None = None
    arrivals: tuple[Arrival, ...] = ()
    facts: Saying | None = None
    below_zero: bool = False
    pending_too: bool = False


def open_ledger(condition: Q, *, now: datetime) -> LoyaltyMember | None:
    """Lock the member that fits, settle what has fallen due by `now`, and return them. Needs a transaction."""
    member = lock_member(condition)
    if member is not None:
        settle_members([member], now=now)
    return member


def post(*, member: LoyaltyMember, entry: Entry, now: datetime) -> LoyaltyTransaction:
    """Append `entry` to the ledger of a member that `open_ledger` returned, and return the row.

    Raises:
        InsufficientPointsError: more is to be taken than is available, and the entry may not go below zero.
        BalanceTooLargeError: the balance would exceed 2,147,483,647 points, or fall below as much.

    """
    check_room(member, entry)
    if entry.points < 0:
        return _take(member, entry, now)
    return _give(member, entry, now)


def check_room(member: LoyaltyMember, entry: Entry) -> None:
    """Refuse an entry that a balance has no room for.

    Raises:
        BalanceTooLargeError: the balance would exceed 2,147,483,647 points, or fall below as much.

    """
    require_points(points=entry.points)
    if abs(member.balance + entry.points) > MAX_POINTS:
        raise BalanceTooLargeError("The balance would exceed 2,147,483,647 points.", field="points")


def append(*, member: LoyaltyMember, entry: Entry, now: datetime) -> LoyaltyTransaction:
    """Write the row of an entry; who calls this moves the lots and the member's balance as it says."""
    row = entry_row(member=member, entry=entry, now=now)
    _write(row)
    return row


def entry_row(*, member: LoyaltyMember, entry: Entry, now: datetime) -> LoyaltyTransaction:
    """Return the unsaved row of an entry."""
    return LoyaltyTransaction(
        member=member,
        kind=entry.kind,
        points=entry.points,
        balance=member.balance + entry.points,
        idempotency_key=entry.idempotency_key,
        created_at=now,
        available_at=entry.available_at,
        expires_at=entry.expires_at,
        order_id=entry.order_id,
        reason=entry.reason,
        actor_id=entry.actor_id,
        actor_app=entry.actor_app,
        facts=kept(entry.facts) if entry.facts is not None else None,
    )


def arrive(*, member: LoyaltyMember, entry: Entry, now: datetime) -> tuple[LoyaltyTransaction, list[PointsLot]]:
    """Return the unsaved row and lots of points that arrive, having counted them in the member's balance."""
    row = entry_row(member=member, entry=entry, now=now)
    whole = Arrival(
        points=entry.points,
        available_at=entry.available_at or now,
        expires_at=entry.expires_at,
        order_id=entry.order_id,
    )
    return row, [_arrived(member, row, arrival, now) for arrival in entry.arrivals or (whole,)]


def _give(member: LoyaltyMember, entry: Entry, now: datetime) -> LoyaltyTransaction:
    row, lots = arrive(member=member, entry=entry, now=now)
    _write(row)
    PointsLot.objects.bulk_create(lots)
    if covered := [Use(lot.pk, lot.points - lot.remaining) for lot in lots if lot.remaining < lot.points]:
        cover_debt(member=member, uses=covered)
    save_balance(member)
    return row


def _write(row: LoyaltyTransaction) -> None:
    send_after_commit(points_posted, member_ids=[row.member_id])
    row.save(force_insert=True)


def _arrived(member: LoyaltyMember, transaction: LoyaltyTransaction, arrival: Arrival, now: datetime) -> PointsLot:
    """Return the unsaved lot of points that arrive, having counted them; it fills a balance below zero first."""
    released = arrival.available_at <= now
    debt_covered = min(max(-member.available, 0), arrival.points) if released else 0
    lot = PointsLot(
        member=member,
        transaction=transaction,
        order_id=arrival.order_id,
        points=arrival.points,
        remaining=arrival.points - debt_covered,
        available_at=arrival.available_at,
        expires_at=arrival.expires_at,
        released=released,
    )
    if released:
        member.available += arrival.points
    else:
        member.pending += arrival.points
    keep_active(member, arrival.available_at)
    due_at = member.expiry_of(arrival.expires_at) if released else arrival.available_at
    if due_at is not None and lot.remaining:
        fall_due(member, due_at)
    return lot


def _take(member: LoyaltyMember, entry: Entry, now: datetime) -> LoyaltyTransaction:
    is_spent = entry.kind == TransactionKind.REDEMPTION
    lots = giving_lots(member, -entry.points, order_id=entry.order_id)
    uses, missing = take(
        lots,
        -entry.points,
        own_order=entry.order_id if entry.below_zero and not is_spent else None,
        spared_order=entry.order_id if is_spent else None,
        pending_too=entry.pending_too,
    )
    if missing and not entry.below_zero:
        raise InsufficientPointsError(
            f"{-entry.points} points are to be taken, {max(member.available, 0)} are available.", field="points"
        )
    transaction = append(member=member, entry=entry, now=now)
    taken = dict(uses)
    from_pending = sum(taken.get(lot.lot_id, 0) for lot in lots if not lot.released)
    member.pending -= from_pending
    member.available += from_pending + entry.points
    change_lots(taken)
    add_consumptions((use.lot_id, transaction.pk, use.points) for use in uses)
    save_balance(member)
    return transaction


def keep_active(member: LoyaltyMember, available_at: datetime) -> None:
    """Give points that arrive when a member's date is over, or come free after it, a whole period of their own."""
    if member.points_expire_at is not None and member.points_expire_at <= available_at:
        member.points_expire_at = moved_on(member.points_expire_at, available_at, member.inactivity_days)


def fall_due(member: LoyaltyMember, at: datetime) -> None:
    """Note that something of the member's falls due at a moment."""
    member.next_due_at = min(member.next_due_at or at, at)


def save_balance(member: LoyaltyMember) -> None:
    """Save what a movement of points changes in a member's row, and where the member stands with the tiers."""
    member.save(update_fields=BALANCE + STANDING)
