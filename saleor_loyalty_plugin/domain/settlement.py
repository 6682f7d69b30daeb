"""Settlement: what has fallen due for a member by a moment (rules 10, 28, 29 and 30).

Points become available and expire to the second, without a job. The ledger writes it down the next time it is
touched; until then a read applies the same function, so both always say the same.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from .lots import LotState, Use


@dataclass(frozen=True, slots=True)
class Settlement:
    """What a settlement does to one member's balance and lots. All figures are points."""

    released: list[Use] = field(default_factory=list)
    """Pending points that became available."""
    debt_covered: list[Use] = field(default_factory=list)
    """Released points that filled a balance below zero (rule 12)."""
    expired: list[Use] = field(default_factory=list)

    @property
    def pending_change(self) -> int:
        return -sum(use.points for use in self.released)

    @property
    def available_change(self) -> int:
        return -self.pending_change - sum(use.points for use in self.expired)

    def __bool__(self) -> bool:
        return bool(self.released or self.expired)


def settle(lots: Iterable[LotState], *, available: int, now: datetime) -> Settlement:
    """Return what of a member's open `lots` has fallen due by `now`, given `available` points in the ledger.

    Points fill a balance below zero the moment they become available, so they can no longer expire. Points that a
    redemption has set aside expire when they return (rule 28).
    """
    lots = list(lots)
    free = {lot.lot_id: lot.free for lot in lots}
    result, debt = Settlement(), max(-available, 0)
    due = [lot for lot in lots if not lot.released and lot.available_at <= now and lot.remaining]
    for lot in sorted(due, key=lambda lot: (lot.available_at, lot.lot_id)):
        result.released.append(Use(lot.lot_id, lot.remaining))
        if covered := min(debt, lot.remaining):
            result.debt_covered.append(Use(lot.lot_id, covered))
            free[lot.lot_id] -= covered
            debt -= covered
    expired = [lot for lot in lots if lot.expires_at is not None and lot.expires_at <= now and free[lot.lot_id]]
    for lot in sorted(expired, key=lambda lot: (lot.expires_at, lot.lot_id)):
        result.expired.append(Use(lot.lot_id, free[lot.lot_id]))
    return result
