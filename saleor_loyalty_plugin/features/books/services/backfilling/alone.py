"""The orders of one customer, each as if it was heard of just now: where a history cannot be replayed in memory."""

from collections.abc import Sequence
from uuid import UUID

from django.db import transaction
from django.db.models import Q, Sum

from .....domain.expiry import expires_by_inactivity
from .....domain.orders import OrderState
from .....enums import TransactionKind
from .....models import LoyaltyMember, LoyaltyTransaction, PointsLot, Tier
from .....models.locks import lock_member
from .....models.member import STANDING
from .....services.members import enroll
from .....services.orders import OrderSource, reconcile_order
from .....services.settlement import settle_members
from .....services.tiers import evaluate
from .runs import Backfill, Backfilled, Before, make_new


def award_alone(user_id: int, order_ids: Sequence[UUID], run: Backfill, done: Backfilled) -> None:
    """Award the past orders of one customer in a transaction, and count what came of it."""
    with transaction.atomic():
        _award_customer(user_id, order_ids, run, done)
        transaction.set_rollback(run.dry_run)


def _award_customer(user_id: int, order_ids: Sequence[UUID], run: Backfill, done: Backfilled) -> None:
    member = enroll(user_id=user_id, settings=run.settings.unwelcoming(), now=run.now)
    locked = lock_member(Q(pk=member.pk))
    if locked is None or locked.left_at is not None:
        return
    # Under the lock, as whoever comes last works on the newest.
    source, states = run.shop.source(order_ids)
    if not states:
        return
    before, last_entry = Before.of(locked), _last_entry(locked)
    _begin(locked, states[0])
    awarded = sum(_award(state, source, run) > 0 for state in states)
    _end(locked.pk, before, run)
    # Only now, when nothing of it can fail any more.
    done.awarded += awarded
    _count(locked, last_entry, done)


def _begin(member: LoyaltyMember, first: OrderState) -> None:
    """Have the member be as new as they were with their first order, but for points that they have already.

    These would expire with what was not used in the past: all of such a member keep the date that they have.
    """
    make_new(member, Tier.objects.earliest("threshold"))
    member.enrolled_at = min(member.enrolled_at, first.placed_at)
    if member.inactivity_days and not PointsLot.objects.open().filter(member=member).exists():
        member.points_expire_at = expires_by_inactivity(first.placed_at, member.inactivity_days)
    member.save(update_fields=["tier", "invited", "below_since", "enrolled_at", "points_expire_at"])


def _award(state: OrderState, source: OrderSource, run: Backfill) -> int:
    # When it was paid Saleor does not tell of every order: it counts from when it was placed.
    at = min(state.placed_at, run.now)
    return reconcile_order(order_id=state.order_id, source=source, settings=run.settings, now=at, past=run.past)


def _end(member_id: int, before: Before, run: Backfill) -> None:
    """Bring the member to now: what has expired since, and the tier that they have, at least the one they had."""
    member = lock_member(Q(pk=member_id))
    if member is None:
        return
    settle_members([member], now=run.now)
    before.keep_date(member)
    evaluate(members=[member], settings=run.settings, now=run.now)
    before.keep_tier(member)
    member.save(update_fields=[*STANDING, "points_expire_at"])


def _last_entry(member: LoyaltyMember) -> int:
    entries = LoyaltyTransaction.objects.filter(member=member).order_by("-pk")
    return entries.values_list("pk", flat=True).first() or 0


def _count(member: LoyaltyMember, last_entry: int, done: Backfilled) -> None:
    rows = LoyaltyTransaction.objects.filter(member=member, pk__gt=last_entry).order_by()
    sums = dict(rows.values_list("kind").annotate(Sum("points")))
    done.points += sums.get(TransactionKind.EARN, 0) + sums.get(TransactionKind.REVERSAL, 0)
    done.expired -= sums.get(TransactionKind.EXPIRATION, 0)
