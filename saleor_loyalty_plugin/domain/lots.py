"""Lots: points that arrived together, and which of them a taking or an expiry uses."""

from collections import deque
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import NamedTuple
from uuid import UUID

from .amounts import require_points
from .expiry import AS_THEY_ARE, Rounding

NEVER = datetime.max.replace(tzinfo=UTC)


class LotState(NamedTuple):
    """An open lot: points that were neither used nor expired."""

    lot_id: int
    remaining: int
    available_at: datetime
    expires_at: datetime | None = None
    released: bool = True
    """False while the ledger still counts the points as pending."""
    order_id: UUID | None = None
    held: int = 0
    """Of the remaining points, those that redemptions have set aside."""

    @property
    def free(self) -> int:
        """Points that can be taken or expire."""
        return self.remaining - self.held


class Use(NamedTuple):
    """So many points of one lot."""

    lot_id: int
    points: int


def lot_dates(
    arrived_at: datetime, *, pending_days: int, expires_after_days: int, rounding: Rounding = AS_THEY_ARE
) -> tuple[datetime, datetime | None]:
    """Return when points that arrive now can be spent and when they expire, None for never (rules 10 and 74).

    Both settings are days; expiry counts from the moment the points become available, to the end of the month or year
    that `rounding` names.
    """
    available_at = arrived_at + _days(pending_days) if pending_days else arrived_at
    return available_at, rounding.up(available_at + _days(expires_after_days)) if expires_after_days else None


@cache
def _days(count: int) -> timedelta:
    # Making one takes longer than all the rest: a program has two of them.
    return timedelta(days=count)


def soonest_to_expire(lots: Iterable[LotState]) -> list[LotState]:
    """Return the lots in the order in which they are spent (rule 28)."""
    return sorted(lots, key=lambda lot: (lot.expires_at or NEVER, lot.available_at, lot.lot_id))


def take(
    lots: Iterable[LotState],
    points: int,
    *,
    own_order: UUID | None = None,
    spared_order: UUID | None = None,
    pending_too: bool = False,
) -> tuple[list[Use], int]:
    """Return which lots give `points`, and how many points none of them could give.

    With `own_order` the lots of that order go first, pending ones too (rule 12); all others give only points that
    are available, pending ones after them with `pending_too`. The lots of `spared_order` go last (rule 31).
    """
    require_points(points=points)
    ordered = soonest_to_expire(lots)
    if spared_order is not None:
        ordered.sort(key=lambda lot: lot.order_id == spared_order)
    own = [lot for lot in ordered if own_order is not None and lot.order_id == own_order]
    others = [lot for lot in ordered if lot not in own and lot.released]
    pending = [lot for lot in ordered if pending_too and not lot.released]
    return _take_in_turn([*own, *others, *pending], points)


def _take_in_turn(lots: Sequence[LotState], points: int) -> tuple[list[Use], int]:
    uses, missing = [], points
    for lot in lots:
        used = min(lot.free, missing)
        if used:
            uses.append(Use(lot.lot_id, used))
            missing -= used
    return uses, missing


class Moved(NamedTuple):
    """Points that were taken or given back, from the side of the member: below zero for a taking."""

    points: int
    uses: tuple[Use, ...] = ()
    """Which lots a taking used; what none of them gave is owed."""


OWED = 0
"""Stands for a lot where points were taken that no lot could give."""


def still_taken(history: Iterable[Moved], *, newest_first: bool) -> list[Use]:
    """Return which lots gave the points that a history has taken and not given back, the next to go back first.

    With `newest_first` what was taken last goes back first: as if the last taking had not been.
    """
    taken: deque[Use] = deque()
    for moved in history:
        if moved.points < 0:
            taken.extend(moved.uses)
            owed = -moved.points - sum(use.points for use in moved.uses)
            taken.extend([Use(OWED, owed)] if owed else [])
        else:
            _give_back(taken, moved.points, newest_first)
    return [*reversed(taken)] if newest_first else [*taken]


def _give_back(taken: deque[Use], points: int, newest_first: bool) -> None:
    while points and taken:
        use = taken.pop() if newest_first else taken.popleft()
        back = min(use.points, points)
        points -= back
        if rest := use.points - back:
            (taken.append if newest_first else taken.appendleft)(Use(use.lot_id, rest))


def first_of(uses: Iterable[Use], points: int) -> list[Use]:
    """Return the first `points` of what lots gave; what is missing is owed."""
    found = []
    for use in uses:
        if part := min(use.points, points):
            found.append(Use(use.lot_id, part))
            points -= part
    return [*found, Use(OWED, points)] if points else found
