"""What a member has at a moment: the posted balance and what has fallen due since (rules 28 to 30)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from ..domain.lots import LotState
from ..domain.settlement import settle
from ..models import LoyaltyMember
from ..models.open_lots import due_lots


@dataclass(frozen=True, slots=True)
class Balance:
    """Points of one member at one moment. `available` may be below zero, the others may not."""

    available: int
    pending: int
    held: int


def balances_at(members: Iterable[LoyaltyMember], now: datetime, *, using: str = "default") -> dict[int, Balance]:
    """Return the balances of members at `now`, by member id, with one query at most."""
    members = list(members)
    due_ids = [member.pk for member in members if member.next_due_at is not None and member.next_due_at <= now]
    lots = due_lots(due_ids, now, using=using) if due_ids else {}
    return {member.pk: _settled(member, lots.get(member.pk, []), now) for member in members}


def _settled(member: LoyaltyMember, lots: list[LotState], now: datetime) -> Balance:
    settlement = settle(lots, available=member.available, now=now)
    return Balance(
        available=member.available + settlement.available_change,
        pending=member.pending + settlement.pending_change,
        held=member.held,
    )
