"""What an order does with the points that were spent on it: capture, and following its lines (rules 17, 18, 20, 97)."""

from datetime import datetime
from decimal import Decimal
from uuid import UUID

from ...domain.amounts import MAX_POINTS
from ...domain.expiry import AS_THEY_ARE, Rounding
from ...domain.explaining.movements import ORDER_IS_GONE, REWARD_GIVEN_UP, why_restored
from ...domain.lots import NEVER
from ...domain.orders import OrderState
from ...domain.redemption import points_restored, points_used, restored_expiry
from ...domain.words.sayings import Saying
from ...enums import TransactionKind
from ...models import LoyaltyMember, Redemption, RedemptionState
from ...signals import order_was_second, send_after_commit
from ..actors import Actor
from ..ledger import Arrival, Entry, post
from ..provenance import lots_of, uses_of_redemption
from .holds import give_back, use_up

NOBODY = Actor()
FOLLOWING = ("points", "amount", "restored", "postings", "paid", "watched")


def reconcile_spending(
    *, member: LoyaltyMember, state: OrderState, rounding: Rounding = AS_THEY_ARE, now: datetime
) -> None:
    """Bring the member's redemption to what the order's present state demands: captured once, then as its lines say.

    `state.points_amount` is what points take off the order now, in its currency. The member is locked and settled.
    """
    redemption = _redemption_of(member, state)
    if redemption is None and state.points_amount:
        redemption = _another(member, state, now)
    if redemption is None:
        return
    if redemption.state != RedemptionState.CAPTURED and state.points_amount is not None:
        _capture(member, redemption, state, now)
    if redemption.state == RedemptionState.CAPTURED:
        _follow(member, redemption, state, rounding, now)


def reconcile_gone(*, member: LoyaltyMember, order_id: UUID, now: datetime) -> None:
    """Give back what was spent on an order that is gone and was never paid; a paid one stays as it was (rule 97).

    A gift card stays with the member whatever becomes of an order that it paid for.
    """
    taken = Redemption.objects.filter(member=member, order_id=order_id).exclude(given__has_key="gift_card")
    for redemption in taken:
        restored = redemption.restored if redemption.paid else redemption.points
        _move(member, redemption, points=redemption.points, restored=restored, facts=ORDER_IS_GONE, now=now)
        redemption.watched = False
        redemption.save(update_fields=FOLLOWING)


def _redemption_of(member: LoyaltyMember, state: OrderState) -> Redemption | None:
    """Return the redemption that the order captured, else the one that its checkout holds or held last."""
    mine = Redemption.objects.filter(member=member, reward__isnull=True)
    captured = mine.filter(order_id=state.order_id).first()
    if captured is not None or state.checkout_id is None:
        return captured
    open_ones = mine.filter(checkout_id=state.checkout_id, order_id__isnull=True)
    return open_ones.filter(state=RedemptionState.HELD).first() or open_ones.order_by("-pk").first()


def _another(member: LoyaltyMember, state: OrderState, now: datetime) -> Redemption | None:
    """Return a redemption, not yet captured, for a further order that was made of one checkout (rule 109)."""
    if state.checkout_id is None:
        return None
    others = Redemption.objects.filter(checkout_id=state.checkout_id, reward__isnull=True)
    first = others.order_by("pk").first()
    if first is None:
        return None
    amount = state.points_amount or Decimal(0)
    return Redemption.objects.create(
        member=member,
        state=RedemptionState.RELEASED,
        checkout_id=state.checkout_id,
        channel_id=state.channel_id,
        currency=state.currency,
        points=points_used(amount, first.point_value, held=MAX_POINTS),
        point_value=first.point_value,
        amount=amount,
        applied_amount=amount,
        held_at=now,
        touched_at=now,
        ended_at=now,
    )


def _capture(member: LoyaltyMember, redemption: Redemption, state: OrderState, now: datetime) -> None:
    amount = state.points_amount or Decimal(0)
    was_held, is_enough = redemption.state == RedemptionState.HELD, amount <= redemption.amount
    used = points_used(amount, redemption.point_value, held=redemption.points if is_enough else MAX_POINTS)
    if used:
        entry = _taking(redemption, state.order_id, used, key=f"redemption:{redemption.pk}")
        if was_held and is_enough:
            use_up(member=member, redemption=redemption, entry=entry, now=now)
        else:
            # Released or replaced although an order was made: the discount was given, so the points are owed.
            if was_held:
                give_back(member=member, redemption=redemption, now=now)
            post(member=member, entry=entry, now=now)
            _tell_of_second_order(redemption, state.order_id)
        redemption.state, redemption.order_id = RedemptionState.CAPTURED, state.order_id
        redemption.points, redemption.amount = used, amount
    elif was_held:
        redemption.state = RedemptionState.RELEASED
        give_back(member=member, redemption=redemption, now=now)
    redemption.ended_at = now
    redemption.save(update_fields=["state", "order_id", "points", "amount", "ended_at"])


def _tell_of_second_order(redemption: Redemption, order_id: UUID) -> None:
    others = Redemption.objects.filter(checkout_id=redemption.checkout_id, reward__isnull=True, order_id__isnull=False)
    if others.exists():
        send_after_commit(order_was_second, order_id=order_id)


def _follow(
    member: LoyaltyMember, redemption: Redemption, state: OrderState, rounding: Rounding, now: datetime
) -> None:
    """Take what the order's lines say now, and give back what the order gives back."""
    amount = state.points_amount or Decimal(0)
    points = points_used(amount, redemption.point_value, held=MAX_POINTS)
    follow_order(
        member,
        redemption,
        state,
        points=points,
        amount=amount,
        restored=points_restored(points, state),
        rounding=rounding,
        now=now,
    )


def follow_order(
    member: LoyaltyMember,
    redemption: Redemption,
    state: OrderState,
    *,
    points: int,
    amount: Decimal,
    restored: int,
    rounding: Rounding = AS_THEY_ARE,
    now: datetime,
) -> None:
    """Have a captured redemption take `points`, worth `amount`, of which `restored` are back; save what changes."""
    before = _kept(redemption)
    facts = why_restored(state, spent=redemption.points, takes=points, restored=restored)
    _move(member, redemption, points=points, restored=restored, facts=facts, rounding=rounding, now=now)
    redemption.amount = amount
    is_paid = state.fully_paid_once and state.confirmed
    redemption.paid = redemption.paid or is_paid or state.charged > 0
    redemption.watched = not state.void and not is_paid
    if before != _kept(redemption):
        redemption.save(update_fields=FOLLOWING)


def give_all_back(*, member: LoyaltyMember, redemption: Redemption, reason: str, actor: Actor, now: datetime) -> None:
    """Give all points of a captured redemption back, because somebody says so; save it."""
    whole = redemption.points
    _move(member, redemption, points=whole, restored=whole, facts=REWARD_GIVEN_UP, now=now, by=actor, reason=reason)
    redemption.save(update_fields=FOLLOWING)


def _kept(redemption: Redemption) -> tuple[object, ...]:
    return tuple(getattr(redemption, column) for column in FOLLOWING)


def _move(
    member: LoyaltyMember,
    redemption: Redemption,
    *,
    points: int,
    restored: int,
    facts: Saying,
    now: datetime,
    rounding: Rounding = AS_THEY_ARE,
    by: Actor = NOBODY,
    reason: str = "",
) -> None:
    """Post what lies between what a captured redemption has taken for good and what it is to take; save nothing."""
    more = (points - restored) - (redemption.points - redemption.restored)
    redemption.points, redemption.restored = points, restored
    if not more:
        return
    redemption.postings += 1
    if more < 0:
        entry = Entry(
            kind=TransactionKind.RESTORATION,
            points=-more,
            idempotency_key=f"redemption:{redemption.pk}:restoration:{redemption.postings}",
            order_id=redemption.order_id,
            arrivals=_arrivals(redemption, -more, rounding, now),
            reason=reason,
            actor_id=by.user_id,
            actor_app=by.app,
            facts=Saying(facts.sentence, {**facts.values, "points": -more}),
        )
    else:
        # The shop charged again what it had refunded, or staff made room again.
        key = f"redemption:{redemption.pk}:again:{redemption.postings}"
        entry = _taking(redemption, redemption.order_id, more, key=key)
    post(member=member, entry=entry, now=now)


def _taking(redemption: Redemption, order_id: UUID | None, points: int, *, key: str) -> Entry:
    return Entry(
        kind=TransactionKind.REDEMPTION,
        points=-points,
        idempotency_key=key,
        order_id=order_id,
        below_zero=True,
    )


def _arrivals(redemption: Redemption, points: int, rounding: Rounding, now: datetime) -> tuple[Arrival, ...]:
    """Return the points with the dates of the lots they came from, the soonest to expire first (rule 20)."""
    uses = uses_of_redemption(redemption.pk, points)
    lots = lots_of(uses)
    found = []
    for use in uses:
        lot = lots.get(use.lot_id)
        # Points that were owed have no date: that of points that would expire now.
        expires_at = restored_expiry(lot.expires_at if lot is not None else now, now, rounding)
        order_id = lot.order_id if lot is not None else None
        found.append(Arrival(points=use.points, available_at=now, expires_at=expires_at, order_id=order_id))
    return tuple(sorted(found, key=lambda arrival: arrival.expires_at or NEVER))
