"""What becomes of a referral: a function of facts, so that repeated, late and lost events change nothing (rule 92)."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from .reasons import Reason


class ReferralState(StrEnum):
    """Where a referral stands."""

    NAMED = "named"
    PENDING = "pending"
    REVIEW = "review"
    REWARDED = "rewarded"
    REFUSED = "refused"
    TAKEN_BACK = "taken_back"


@dataclass(frozen=True, slots=True, kw_only=True)
class FriendOrder:
    """An order of the friend's as it is now. `left` is its goods less refunds, in the program's currency."""

    order_id: UUID
    placed_at: datetime
    paid_at: datetime | None = None
    """When it was paid in full, also where it was refunded since; None: it was not."""
    left: Decimal = Decimal(0)
    refunded: bool = False
    """Everything that was paid is back."""
    void: bool = False
    """Cancelled or expired."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a referral is judged by."""

    order: FriendOrder | None = None
    """The one that counts."""
    ordered_before: bool = False
    flags: frozenset[Reason] = frozenset()
    """What was noticed."""
    approved: frozenset[Reason] = frozenset()
    """What staff have approved of."""
    refused_by_staff: bool = False
    settled: bool = False
    """The referrer's prize was given, or the limit kept it from them."""
    limited: bool = False
    minimum: Decimal | None = None
    """Of the order, in the program's currency."""
    pending: timedelta = timedelta()
    friend_at_once: bool = False
    now: datetime


@dataclass(frozen=True, slots=True)
class Verdict:
    """The state and its reasons, and who is to have their prize."""

    state: ReferralState
    reasons: frozenset[Reason] = field(default_factory=frozenset)
    friend_due: bool = False
    referrer_due: bool = False


def order_that_counts(orders: Iterable[FriendOrder]) -> FriendOrder | None:
    """Return the first order that was paid for, else the first that was placed; none that is void."""
    there = sorted((order for order in orders if not order.void), key=lambda each: (each.placed_at, each.order_id))
    return next((order for order in there if order.paid_at is not None), there[0] if there else None)


def judge(facts: Facts) -> Verdict:
    """Return what becomes of a referral that was not refused when it was named."""
    if facts.refused_by_staff:
        state = ReferralState.TAKEN_BACK if facts.settled and not facts.limited else ReferralState.REFUSED
        return Verdict(state, frozenset({Reason.REFUSED_BY_STAFF}))
    verdict = _settled(facts) if facts.settled else _open(facts)
    if facts.friend_at_once:
        # Theirs for coming, whatever becomes of an order, unless the referral itself is doubted.
        is_due = facts.settled or not (_held(facts) or facts.ordered_before)
        return Verdict(verdict.state, verdict.reasons, is_due, verdict.referrer_due)
    return verdict


def _settled(facts: Facts) -> Verdict:
    if facts.order is not None and facts.order.refunded:
        return Verdict(ReferralState.TAKEN_BACK)
    if facts.limited:
        return Verdict(ReferralState.REFUSED, frozenset({Reason.LIMIT_REACHED}), friend_due=True)
    if held := _held(facts):
        # What was given stays until staff decide.
        return Verdict(ReferralState.REVIEW, held, friend_due=True, referrer_due=True)
    return Verdict(ReferralState.REWARDED, friend_due=True, referrer_due=True)


def _open(facts: Facts) -> Verdict:
    order = facts.order
    if facts.ordered_before:
        return Verdict(ReferralState.REFUSED, frozenset({Reason.ORDERED_BEFORE}))
    if order is not None and order.refunded:
        return Verdict(ReferralState.TAKEN_BACK)
    if order is not None and order.paid_at is not None and order.left < (facts.minimum or 0):
        return Verdict(ReferralState.REFUSED, frozenset({Reason.BELOW_MINIMUM}))
    if held := _held(facts):
        return Verdict(ReferralState.REVIEW, held)
    if order is None or order.paid_at is None:
        return Verdict(ReferralState.NAMED)
    return Verdict(ReferralState.PENDING, friend_due=True, referrer_due=facts.now >= order.paid_at + facts.pending)


def _held(facts: Facts) -> frozenset[Reason]:
    """Return what holds a referral for staff, an order that was cancelled after the prize with it."""
    flags = facts.flags
    if facts.settled and facts.order is not None and facts.order.void:
        flags |= {Reason.ORDER_CANCELLED}
    return flags - facts.approved
