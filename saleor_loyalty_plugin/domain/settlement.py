"""Settlement: what has fallen due for a member by a moment (rules 10, 28, 29 and 30).

Points become available and expire to the second, without a job. The ledger writes it down the next time it is
touched; until then a read applies the same function, so both always say the same.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from .lots import NEVER, LotState, Use


class Settlement(NamedTuple):
    """What a settlement does to one member's balance and lots. All figures are points."""

    released: tuple[Use, ...] = ()
    """Pending points that became available."""
    debt_covered: tuple[Use, ...] = ()
    """Released points that filled a balance below zero (rule 12)."""
    expired: tuple[Use, ...] = ()

    @property
    def pending_change(self) -> int:
        return -_points(self.released)

    @property
    def available_change(self) -> int:
        return _points(self.released) - _points(self.expired)

    def __bool__(self) -> bool:
        return bool(self.released or self.expired)


def _points(uses: tuple[Use, ...]) -> int:
    return sum([use.points for use in uses])


def settle(lots: Iterable[LotState], *, available: int, now: datetime) -> Settlement:
    """Return what of a member's open `lots` has fallen due by `now`, given `available` points in the ledger.

    Points fill a balance below zero the moment they become available, so they can no longer expire. Points that a
    redemption has set aside expire when they return (rule 28).
    """
    released: list[LotState] = []
    dated: list[LotState] = []
    for lot in lots:
        if not lot.released and lot.available_at <= now and lot.remaining:
            released.append(lot)
        if lot.expires_at is not None and lot.expires_at <= now:
            dated.append(lot)
    if len(released) > 1:
        released.sort(key=_by_release)
    if len(dated) > 1:
        dated.sort(key=_by_expiry)
    covered = _cover(released, -available) if available < 0 else {}
    return Settlement(
        tuple([Use(lot.lot_id, lot.remaining) for lot in released]) if released else (),
        tuple([Use(lot_id, points) for lot_id, points in covered.items()]) if covered else (),
        tuple(_expire(dated, covered)) if dated else (),
    )


def _by_release(lot: LotState) -> tuple[datetime, int]:
    return lot.available_at, lot.lot_id


def _by_expiry(lot: LotState) -> tuple[datetime, int]:
    return lot.expires_at or NEVER, lot.lot_id


def _cover(released: list[LotState], debt: int) -> dict[int, int]:
    """Return how many points of each lot fill a balance below zero."""
    covered = {}
    for lot in released:
        if filled := min(debt, lot.remaining):
            covered[lot.lot_id] = filled
            debt -= filled
    return covered


def _expire(dated: list[LotState], covered: dict[int, int]) -> list[Use]:
    """Return what expires: what is free of each lot, less what has filled a balance below zero."""
    return [Use(lot.lot_id, points) for lot in dated if (points := lot.free - covered.get(lot.lot_id, 0))]
