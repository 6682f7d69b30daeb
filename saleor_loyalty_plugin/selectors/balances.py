"""What a member has at a moment: the posted balance and what has fallen due since (rules 28 to 30)."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from ..domain.lots import LotState
from ..domain.settlement import settle
from ..models import LoyaltyMember, PointsLot


@dataclass(frozen=True, slots=True)
class Balance:
    """Points of one member at one moment. `available` may be below zero, the others may not."""

    available: int
    pending: int
    held: int


def lot_state(lot: PointsLot) -> LotState:
    """Return a lot's row as the rules see it."""
    return LotState(
        lot_id=lot.pk,
        remaining=lot.remaining,
        available_at=lot.available_at,
        expires_at=lot.expires_at,
        released=lot.released,
        order_id=lot.order_id,
        held=lot.held,
    )


def balances_at(members: Iterable[LoyaltyMember], now: datetime, *, using: str = "default") -> dict[int, Balance]:
    """Return the balances of members at `now`, by member id, with one query at most."""
    members = list(members)
    due_ids = [member.pk for member in members if member.next_due_at is not None and member.next_due_at <= now]
    due_lots: dict[int, list[LotState]] = defaultdict(list)
    if due_ids:
        for lot in PointsLot.objects.using(using).due(now).filter(member_id__in=due_ids):
            due_lots[lot.member_id].append(lot_state(lot))
    return {member.pk: _settled(member, due_lots[member.pk], now) for member in members}


def _settled(member: LoyaltyMember, due_lots: list[LotState], now: datetime) -> Balance:
    settlement = settle(due_lots, available=member.available, now=now)
    return Balance(
        available=member.available + settlement.available_change,
        pending=member.pending + settlement.pending_change,
        held=member.held,
    )
