"""Friends' orders give their ambassador a share: judged anew from facts, under the lock of whose points they are."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import Q

from .....models import LoyaltyMember
from .....models.locks import lock_counters
from .....services.giving.bonuses import post_bonus, take_bonus_back
from .....services.ledger import open_ledger
from .....settings import ProgramSettings
from ..models import AmbassadorMovement, AmbassadorOrder
from ..rules.counting import HARMLESS, NOTHING, Counted, ReferredOrder, counted
from ..selectors import ambassadors_of
from .asking import Shop

REASON = "A friend's order"
TAKEN_BACK = "A friend's order, taken back"


@dataclass(frozen=True, slots=True, kw_only=True)
class FriendsOrder:
    """An order of somebody whom another member brought."""

    order_id: UUID
    created_at: datetime
    referral_id: int
    referrer_id: int


def note_orders(*, orders: Iterable[FriendsOrder], now: datetime) -> None:
    """Have orders of friends judged that an ambassador may have a share of, each once by this.

    Two queries at most.
    """
    found = list(orders)
    ambassadors = ambassadors_of({each.referrer_id for each in found})
    rows = [
        AmbassadorOrder(ambassador_id=ambassador_id, referral_id=each.referral_id, order_id=each.order_id, due_at=now)
        for each in found
        if (ambassador_id := ambassadors(each.referrer_id, each.created_at)) is not None
    ]
    if rows:
        AmbassadorOrder.objects.bulk_create(rows, ignore_conflicts=True)


@transaction.atomic
def look_again(*, order_ids: Iterable[UUID], now: datetime) -> None:
    """Have those of the orders judged anew that are known."""
    # Locked by their number first, as the database does where a referral changes.
    known = lock_counters(AmbassadorOrder.objects.filter(order_id__in=list(order_ids)))
    AmbassadorOrder.objects.filter(pk__in=[row.pk for row in known]).update(due_at=now, waits=False)


@transaction.atomic
def follow_order(*, row_id: int, shop: Shop, settings: ProgramSettings, now: datetime) -> None:
    """Bring what an order has given to what the facts demand. May be called at any time, by anybody.

    More waits while the member is suspended or away, or nothing is awarded; less is taken at once.

    Raises:
        BalanceTooLargeError: the balance would exceed what the API can say; it is tried again.

    """
    member = open_ledger(Q(ambassadorships__orders=row_id), now=now)
    rows = AmbassadorOrder.objects.filter(pk=row_id).select_related("ambassador", "referral")
    row = next(iter(lock_counters(rows)), None)
    # Two accounts may have been made one meanwhile: the next turn finds who stays.
    if member is None or row is None or row.ambassador.member_id != member.pk:
        return
    # An order that is gone stays as it was (rule 97): one that was paid is not deleted.
    order = shop.order(row.order_id)
    due = row.given if order is None else _due(row, order)
    more = due.points > row.points or due.orders > row.given.orders
    row.waits = more and not (member.has_benefits and member.user_id is not None and settings.earning_active)
    if not row.waits:
        row.due_at = None
        _bring(row, due, member, settings, now)
    row.save()


def _due(row: AmbassadorOrder, order: ReferredOrder) -> Counted:
    if not row.referral.accepted or not HARMLESS.issuperset(row.referral.reasons):
        return NOTHING
    rates = row.rates or order.rates
    due = counted(order, rates, row.ambassador.accepted_conditions(row.referral.named_at))
    if due.orders:
        row.channel_rate, row.program_rate = rates.channel, rates.program
    return due


def _bring(row: AmbassadorOrder, due: Counted, member: LoyaltyMember, settings: ProgramSettings, now: datetime) -> None:
    moved = AmbassadorMovement(
        order=row,
        at=now,
        orders=due.orders - row.given.orders,
        value=due.value - row.value,
        points=due.points - row.points,
    )
    if not (moved.orders or moved.value or moved.points):
        return
    _post(row, moved.points, member, settings, now)
    row.counts, row.value, row.points = bool(due.orders), due.value, due.points
    moved.save()


def _post(row: AmbassadorOrder, points: int, member: LoyaltyMember, settings: ProgramSettings, now: datetime) -> None:
    if not points:
        return
    row.postings += 1
    key = f"ambassador:{row.pk}:{row.postings}"
    if points > 0:
        post_bonus(member=member, points=points, idempotency_key=key, reason=REASON, settings=settings, now=now)
    else:
        take_bonus_back(member=member, points=-points, idempotency_key=key, reason=TAKEN_BACK, now=now)
