"""Members whose points expire together when they do not order (rule 74)."""

from datetime import datetime
from typing import Any

from django.db import connection, transaction

from ..domain.expiry import expires_by_inactivity, moved_on
from ..models import LoyaltyMember
from ..models.locks import lock_other_inactivity
from ..settings import ProgramSettings
from .settlement import settle_members

# Whoever had no date gets a whole period, also of points that come free later; whoever has one keeps it, or gets what
# the period is longer by.
APPLY = """
    UPDATE saleor_loyalty_loyaltymember AS member
    SET inactivity_days = %(days)s,
        points_expire_at = applied.expire_at,
        next_due_at = CASE WHEN lots.open = 0 THEN member.next_due_at
            ELSE least(lots.first_pending, coalesce(applied.expire_at, lots.first_own)) END
    FROM saleor_loyalty_loyaltymember AS old
    CROSS JOIN LATERAL (
        SELECT count(*) AS open, max(available_at) AS last_at, min(expires_at) AS first_own,
            min(available_at) FILTER (WHERE NOT released) AS first_pending
        FROM saleor_loyalty_pointslot WHERE member_id = old.id AND remaining > 0
    ) AS lots
    CROSS JOIN LATERAL (
        SELECT CASE
            WHEN %(days)s = 0 THEN NULL
            WHEN old.points_expire_at IS NULL
                THEN greatest(%(now)s, lots.last_at) + make_interval(hours => 24 * %(days)s)
            ELSE old.points_expire_at + make_interval(hours => 24 * greatest(%(days)s - old.inactivity_days, 0))
        END AS expire_at
    ) AS applied
    WHERE member.id = old.id AND old.id = ANY(%(members)s)
"""


def beginning(settings: ProgramSettings, now: datetime) -> dict[str, Any]:
    """Return the columns of somebody who joins: from when on their points expire where they never order."""
    if not settings.inactivity_days:
        return {}
    days = settings.inactivity_days
    return {"inactivity_days": days, "points_expire_at": expires_by_inactivity(now, days)}


def settle_with_order(member: LoyaltyMember, *, placed_at: datetime | None, now: datetime) -> None:
    """Post what has fallen due for a locked member, and move their date on after an order of theirs, None for none.

    What the order has kept from expiring stays, also where it is heard of late; what had expired before it does not.
    """
    in_time = is_in_time(member, placed_at)
    if in_time:
        _move_on(member, placed_at)
    settle_members([member], now=now)
    if not in_time:
        _move_on(member, placed_at)


def is_in_time(member: LoyaltyMember, placed_at: datetime | None) -> bool:
    """Return whether an order keeps a member's points from expiring together; None is no order."""
    return placed_at is not None and member.points_expire_at is not None and placed_at < member.points_expire_at


def _move_on(member: LoyaltyMember, placed_at: datetime | None) -> None:
    moved = member.points_expire_at
    if placed_at is not None:
        moved = moved_on(moved, placed_at, member.inactivity_days)
    if moved != member.points_expire_at:
        member.points_expire_at = moved
        member.save(update_fields=["points_expire_at"])


@transaction.atomic
def apply_inactivity(*, settings: ProgramSettings, now: datetime, limit: int, after: int = 0) -> int | None:
    """Give up to `limit` members with ids above `after` the program's period; return where to go on, None at the end.

    Switching it on expires nobody before one whole period has passed, a longer one moves dates on, a shorter one holds
    from each member's next order on. Switched off, points expire by their age again, those without one never.
    """
    member_ids = lock_other_inactivity(settings.inactivity_days, after, limit)
    if not member_ids:
        return None
    with connection.cursor() as cursor:
        cursor.execute(APPLY, {"members": member_ids, "days": settings.inactivity_days, "now": now})
    return member_ids[-1] if len(member_ids) == limit else None
