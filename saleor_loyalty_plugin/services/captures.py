"""What an order does with the points that were spent on it: capture, and restoration (rules 17, 18 and 20)."""

from datetime import datetime
from decimal import Decimal

from ..domain.amounts import MAX_POINTS
from ..domain.lots import NEVER
from ..domain.orders import OrderState
from ..domain.redemption import RESTORED_FOR_AT_LEAST, points_restored, points_used, restored_expiry
from ..enums import TransactionKind
from ..models import LotConsumption, LoyaltyMember, Redemption, RedemptionState
from .holds import give_back, use_up
from .ledger import Arrival, Entry, post


def reconcile_spending(*, member: LoyaltyMember, state: OrderState, now: datetime) -> None:
    """Bring the member's redemption to what the order's present state demands: captured once, restored in its share.

    `state.points_amount` is what points took off the order, in its currency. The member is locked and settled.
    """
    redemption = _redemption_of(member, state)
    if redemption is None:
        return
    if redemption.state != RedemptionState.CAPTURED:
        _capture(member, redemption, state, now)
    if redemption.state == RedemptionState.CAPTURED:
        restore(member, redemption, state, now)


def _redemption_of(member: LoyaltyMember, state: OrderState) -> Redemption | None:
    """Return the redemption that the order captured, else the one that its checkout holds or held last."""
    mine = Redemption.objects.filter(member=member, reward__isnull=True)
    captured = mine.filter(order_id=state.order_id).first()
    if captured is not None or state.checkout_id is None:
        return captured
    open_ones = mine.filter(checkout_id=state.checkout_id, order_id__isnull=True)
    return open_ones.filter(state=RedemptionState.HELD).first() or open_ones.order_by("-pk").first()


def _capture(member: LoyaltyMember, redemption: Redemption, state: OrderState, now: datetime) -> None:
    amount = state.points_amount or Decimal(0)
    was_held, is_enough = redemption.state == RedemptionState.HELD, amount <= redemption.amount
    used = points_used(amount, redemption.point_value, held=redemption.points if is_enough else MAX_POINTS)
    if used:
        entry = _taking(redemption, state, used, key=f"redemption:{redemption.pk}")
        if was_held and is_enough:
            use_up(member=member, redemption=redemption, entry=entry, now=now)
        else:
            # Released or replaced although an order was made: the discount was given, so the points are owed.
            if was_held:
                give_back(member=member, redemption=redemption, now=now)
            post(member=member, entry=entry, now=now)
        redemption.state, redemption.order_id = RedemptionState.CAPTURED, state.order_id
        redemption.points, redemption.amount = used, amount
    elif was_held:
        redemption.state = RedemptionState.RELEASED
        give_back(member=member, redemption=redemption, now=now)
    redemption.ended_at = now
    redemption.save(update_fields=["state", "order_id", "points", "amount", "ended_at"])


def _taking(redemption: Redemption, state: OrderState, points: int, *, key: str) -> Entry:
    return Entry(
        kind=TransactionKind.REDEMPTION,
        points=-points,
        idempotency_key=key,
        order_id=state.order_id,
        below_zero=True,
    )


def restore(member: LoyaltyMember, redemption: Redemption, state: OrderState, now: datetime) -> None:
    """Post what lies between the points that came back so far and those the order's state demands (rule 20)."""
    points = points_restored(redemption.points, state) - redemption.restored
    if not points:
        return
    redemption.postings += 1
    if points > 0:
        entry = Entry(
            kind=TransactionKind.RESTORATION,
            points=points,
            idempotency_key=f"redemption:{redemption.pk}:restoration:{redemption.postings}",
            order_id=state.order_id,
            arrivals=_arrivals(redemption, points, now),
        )
    else:
        # The shop charged again what it had refunded.
        key = f"redemption:{redemption.pk}:again:{redemption.postings}"
        entry = _taking(redemption, state, -points, key=key)
    redemption.restored += points
    post(member=member, entry=entry, now=now)
    redemption.save(update_fields=["restored", "postings"])


def _arrivals(redemption: Redemption, points: int, now: datetime) -> tuple[Arrival, ...]:
    """Return the points with the dates of the lots they came from, the soonest to expire first."""
    used = (
        LotConsumption.objects.filter(transaction__idempotency_key=f"redemption:{redemption.pk}")
        .select_related("lot")
        .order_by("pk")
    )
    skip, found = redemption.restored, []
    for row in used:
        skipped = min(skip, row.points)
        skip -= skipped
        taken = min(row.points - skipped, points)
        if taken:
            points -= taken
            expires_at = restored_expiry(row.lot.expires_at, now)
            found.append(Arrival(points=taken, available_at=now, expires_at=expires_at, order_id=row.lot.order_id))
    if points:
        found.append(Arrival(points=points, available_at=now, expires_at=now + RESTORED_FOR_AT_LEAST))
    return tuple(sorted(found, key=lambda arrival: arrival.expires_at or NEVER))
