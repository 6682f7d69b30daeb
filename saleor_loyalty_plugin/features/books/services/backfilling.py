"""Orders from before the program, awarded as if it had run since then (rule 67): customer by customer."""

import logging
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Protocol
from uuid import UUID

from django.db import transaction
from django.db.models import Q, Sum

from ....domain.expiry import expires_by_inactivity
from ....domain.orders import OrderState
from ....enums import TransactionKind
from ....models import LoyaltyMember, LoyaltyTransaction, PointsLot, Tier
from ....models.locks import lock_member
from ....models.member import STANDING
from ....services.earning.awards import PastTerms
from ....services.members import enroll
from ....services.orders import OrderSource, reconcile_order
from ....services.settlement import settle_members
from ....services.tiers import evaluate
from ....settings import ProgramSettings

logger = logging.getLogger(__name__)


class PastOrders(Protocol):
    """Where past orders are read from: the host."""

    def source(self, order_ids: Sequence[UUID]) -> tuple[OrderSource, Sequence[OrderState]]:
        """Return a source of these orders as they are now, and their states, the oldest first."""


@dataclass(slots=True)
class Backfilled:
    """What came of the orders so far. Points are signed, as the ledger has them."""

    customers: int = 0
    orders: int = 0
    awarded: int = 0
    points: int = 0
    expired: int = 0
    failed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Backfill:
    """One run: by these settings and terms; a dry run writes nothing and counts the same."""

    shop: PastOrders
    settings: ProgramSettings
    past: PastTerms
    now: datetime
    dry_run: bool = False


def backfill(*, customers: Iterable[tuple[int, Sequence[UUID]]], run: Backfill) -> Iterator[Backfilled]:
    """Award the orders of customers, each in a transaction of their own; return what came of it so far, after each.

    What was awarded before is awarded no more, so a run that was stopped goes on.
    """
    done = Backfilled()
    for user_id, order_ids in customers:
        done.customers += 1
        done.orders += len(order_ids)
        try:
            with transaction.atomic():
                _award_customer(user_id, order_ids, run, done)
                transaction.set_rollback(run.dry_run)
        except Exception:
            logger.exception("Loyalty: past orders could not be awarded. user_id %s", user_id)
            done.failed += 1
        yield done


def _award_customer(user_id: int, order_ids: Sequence[UUID], run: Backfill, done: Backfilled) -> None:
    member = enroll(user_id=user_id, settings=run.settings.unwelcoming(), now=run.now)
    locked = lock_member(Q(pk=member.pk))
    if locked is None or locked.left_at is not None:
        return
    # Under the lock, as whoever comes last works on the newest.
    source, states = run.shop.source(order_ids)
    if not states:
        return
    before, last_entry = _standing(locked), _last_entry(locked)
    _begin(locked, states[0])
    awarded = sum(_award(state, source, run) > 0 for state in states)
    _end(locked.pk, before, run)
    # Only now, when nothing of it can fail any more.
    done.awarded += awarded
    _count(locked, last_entry, done)


@dataclass(frozen=True, slots=True)
class _Standing:
    """Where a member stood before."""

    columns: dict[str, object]
    threshold: Decimal
    points_expire_at: datetime | None


def _standing(member: LoyaltyMember) -> _Standing:
    columns = {name: getattr(member, name) for name in STANDING}
    return _Standing(columns, member.tier.threshold, member.points_expire_at)


def _begin(member: LoyaltyMember, first: OrderState) -> None:
    """Have the member be as new as they were with their first order, but for points that they have already.

    These would expire with what was not used in the past: all of such a member keep the date that they have.
    """
    member.tier, member.invited, member.below_since = Tier.objects.earliest("threshold"), False, None
    member.enrolled_at = min(member.enrolled_at, first.placed_at)
    if member.inactivity_days and not PointsLot.objects.open().filter(member=member).exists():
        member.points_expire_at = expires_by_inactivity(first.placed_at, member.inactivity_days)
    member.save(update_fields=["tier", "invited", "below_since", "enrolled_at", "points_expire_at"])


def _award(state: OrderState, source: OrderSource, run: Backfill) -> int:
    # When it was paid Saleor does not tell of every order: it counts from when it was placed.
    at = min(state.placed_at, run.now)
    return reconcile_order(order_id=state.order_id, source=source, settings=run.settings, now=at, past=run.past)


def _end(member_id: int, before: _Standing, run: Backfill) -> None:
    """Bring the member to now: what has expired since, and the tier that they have, at least the one they had."""
    member = lock_member(Q(pk=member_id))
    if member is None:
        return
    settle_members([member], now=run.now)
    if before.points_expire_at is not None and member.points_expire_at is not None:
        member.points_expire_at = max(before.points_expire_at, member.points_expire_at)
    evaluate(members=[member], settings=run.settings, now=run.now)
    if before.threshold > member.tier.threshold:
        for name, value in before.columns.items():
            setattr(member, name, value)
    member.save(update_fields=[*STANDING, "points_expire_at"])


def _last_entry(member: LoyaltyMember) -> int:
    entries = LoyaltyTransaction.objects.filter(member=member).order_by("-pk")
    return entries.values_list("pk", flat=True).first() or 0


def _count(member: LoyaltyMember, last_entry: int, done: Backfilled) -> None:
    rows = LoyaltyTransaction.objects.filter(member=member, pk__gt=last_entry).order_by()
    sums = dict(rows.values_list("kind").annotate(Sum("points")))
    done.points += sums.get(TransactionKind.EARN, 0) + sums.get(TransactionKind.REVERSAL, 0)
    done.expired -= sums.get(TransactionKind.EXPIRATION, 0)
