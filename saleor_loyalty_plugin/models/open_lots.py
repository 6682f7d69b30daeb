"""Open lots as the rules see them, each kind of question in one statement.

A hold names no lots: it is a number of points of the member's, and it always lies on those of the lots that could be
spent when it was made (`held_as_of`) which expire first, the hold that was made first before the others. So setting
points aside and giving them back costs the same over ten lots as over ten thousand, and which points of a lot are held
follows from the rows (docs/adr/0020).
"""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from django.db import connection, connections

from ..domain.lots import LotState
from .member import LoyaltyMember

EXPIRES_AT = "coalesce(member.points_expire_at, lot.expires_at)"
IN_TURN = f"{EXPIRES_AT}, lot.available_at, lot.id"
WAS_THERE = "coalesce(lot.available_at <= member.held_as_of, false)"
COLUMNS = "id, remaining, available_at, expires_at, released, order_id, held"

# `held_before` is what the lots before one in turn can hold, `before` what they can give but for those of one order.
LOTS = f"""
    SELECT *, CASE WHEN can_hold THEN least(remaining, greatest(all_held - held_before, 0)) ELSE 0 END AS held
    FROM (
        SELECT lot.id, lot.member_id, lot.remaining, lot.available_at, {EXPIRES_AT} AS expires_at, lot.released,
            lot.order_id, member.held AS all_held, {{can_hold}} AS can_hold,
            sum(CASE WHEN {{can_hold}} THEN lot.remaining ELSE 0 END) OVER holding - lot.remaining AS held_before,
            sum(CASE WHEN lot.order_id = %(order)s THEN 0 ELSE lot.remaining END) OVER giving - lot.remaining AS before
        FROM saleor_loyalty_pointslot lot JOIN saleor_loyalty_loyaltymember member ON member.id = lot.member_id
        WHERE lot.remaining > 0 AND {{condition}}
        WINDOW
            holding AS (
                PARTITION BY lot.member_id ORDER BY {WAS_THERE} DESC, lot.released DESC, {IN_TURN}
                ROWS UNBOUNDED PRECEDING
            ),
            giving AS (PARTITION BY lot.member_id ORDER BY lot.released DESC, {IN_TURN} ROWS UNBOUNDED PRECEDING)
    ) lot
"""  # noqa: S608
IS_DUE = f"(NOT lot.released AND lot.available_at <= %(now)s OR {EXPIRES_AT} <= %(now)s)"
# What expires first is held first: of what is due, the lots that are not need not be read.
DUE_LOTS = LOTS.format(
    can_hold=f"(lot.released AND {WAS_THERE})", condition=f"lot.member_id = ANY(%(members)s) AND {IS_DUE}"
)
DUE = f"SELECT member_id, {COLUMNS} FROM ({DUE_LOTS}) lot WHERE held < remaining ORDER BY id"  # noqa: S608
OF_A_MEMBER = LOTS.format(can_hold="lot.released", condition="lot.member_id = %(member)s")
GIVING = f"""
    SELECT {COLUMNS} FROM ({OF_A_MEMBER}) lot
    WHERE held < remaining AND (before < %(points)s + all_held OR order_id = %(order)s)
"""  # noqa: S608
HELD = f"""
    SELECT {COLUMNS},
        least(held_before + remaining, %(start)s + %(points)s) - greatest(held_before, %(start)s) AS part
    FROM ({OF_A_MEMBER}) lot
    WHERE can_hold AND held_before < %(start)s + %(points)s AND held_before + remaining > %(start)s
        AND (held_before < %(start)s + %(first)s AND %(first)s > 0 OR expires_at <= %(expired_by)s)
    ORDER BY held_before
"""  # noqa: S608


class HeldPart(NamedTuple):
    """So many points of a lot that one hold lies on."""

    lot: LotState
    points: int


def due_lots(member_ids: Collection[int], now: datetime, *, using: str = "default") -> dict[int, list[LotState]]:
    """Return, by member id, the lots with free points that became available or expired by `now` and are not settled."""
    by_member: dict[int, list[LotState]] = defaultdict(list)
    with connections[using].cursor() as cursor:
        cursor.execute(DUE, {"members": list(member_ids), "now": now, "order": None})
        for member_id, *lot in cursor.fetchall():
            by_member[member_id].append(_state(lot))
    return by_member


def giving_lots(member: LoyaltyMember, points: int, *, order_id: UUID | None) -> list[LotState]:
    """Return lots with free points that are enough to give `points`: the first in turn, and all of an order."""
    return [_state(row) for row in _rows(GIVING, member, points=points, order=order_id)]


def held_parts(
    member: LoyaltyMember, *, start: int, points: int, first: int, expired_by: datetime | None
) -> list[HeldPart]:
    """Return what a hold of `points` lies on, where holds of `start` points were made before it, in turn.

    Of the lots after its `first` points only those that expired by a moment, none for None.
    """
    rows = _rows(HELD, member, order=None, start=start, points=points, first=first, expired_by=expired_by)
    return [HeldPart(_state(row[:-1]), int(row[-1])) for row in rows]


def _rows(query: str, member: LoyaltyMember, **parameters: Any) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(query, {"member": member.pk, **parameters})
        return cursor.fetchall()


def _state(row: Collection[Any]) -> LotState:
    lot_id, remaining, available_at, expires_at, released, order_id, held = row
    return LotState(lot_id, remaining, available_at, expires_at, released, order_id, int(held))
