"""What became of points: how old they were when they were spent or were last seen, and by the month they came."""

from datetime import date, datetime
from typing import NamedTuple

from django.db import connections

from ..rules.survival import Ended
from .reading import reading

# So many lots say enough: of more, those of every second member are read, of every third, and so on.
ENOUGH = 1_000_000
EVERY = "SELECT greatest(1, (SELECT reltuples FROM pg_class WHERE oid = %s::regclass)::bigint / %s)"
# What was moved to another account of the same person is told there, where it has the same dates.
LIVES = """
    SELECT age, spent, sum(points)::bigint FROM (
        SELECT greatest(extract(epoch FROM CASE entry.kind
                WHEN 'expiration' THEN coalesce(entry.expires_at, least(entry.created_at, lot.expires_at))
                ELSE entry.created_at END - lot.available_at), 0) AS lived,
            entry.kind = 'redemption' AS spent, used.points
        FROM saleor_loyalty_pointslot lot
        JOIN saleor_loyalty_lotconsumption used ON used.lot_id = lot.id
        JOIN saleor_loyalty_loyaltytransaction entry ON entry.id = used.transaction_id
        WHERE lot.member_id %% %(every)s = 0 AND entry.idempotency_key NOT LIKE 'merge:%%'
        UNION ALL
        SELECT extract(epoch FROM %(now)s - available_at), false, remaining
        FROM saleor_loyalty_pointslot
        WHERE remaining > 0 AND available_at <= %(now)s AND member_id %% %(every)s = 0
    ) life CROSS JOIN LATERAL (SELECT floor(lived / 86400)::integer AS age) days
    GROUP BY age, spent
"""
COHORTS = """
    SELECT date_trunc('month', lot.available_at AT TIME ZONE %(zone)s)::date AS month,
        sum(lot.points - coalesce(used.moved, 0))::bigint, sum(lot.remaining)::bigint, sum(used.spent)::bigint,
        sum(used.expired)::bigint
    FROM saleor_loyalty_pointslot lot
    LEFT JOIN (
        SELECT used.lot_id, sum(used.points) FILTER (WHERE entry.kind = 'redemption') AS spent,
            sum(used.points) FILTER (WHERE entry.kind = 'expiration') AS expired,
            sum(used.points) FILTER (WHERE entry.idempotency_key LIKE 'merge:%%') AS moved
        FROM saleor_loyalty_lotconsumption used
        JOIN saleor_loyalty_loyaltytransaction entry ON entry.id = used.transaction_id GROUP BY used.lot_id
    ) used ON used.lot_id = lot.id
    WHERE lot.available_at <= %(now)s GROUP BY month ORDER BY month
"""


class Cohort(NamedTuple):
    """Points that became available in one month, and what became of them until now."""

    month: date
    points: int
    open: int
    spent: int
    expired: int

    @property
    def breakage(self) -> float:
        """The share of them that expired unused, from 0 to 1."""
        return self.expired / self.points


def lives(now: datetime, *, using: str = "default") -> list[Ended]:
    """Return how long points lived until they were spent, or were not, by whole days."""
    with connections[using].cursor() as cursor:
        cursor.execute(EVERY, ["saleor_loyalty_pointslot", ENOUGH])
        every = cursor.fetchone()[0]
    with reading(LIVES, {"now": now, "every": every}, using=using) as rows:
        return [Ended(*row) for row in rows]


def cohorts(now: datetime, *, zone: str, using: str = "default") -> list[Cohort]:
    """Return points by the month in which they became available, in a time zone, the oldest first."""
    with reading(COHORTS, {"now": now, "zone": zone}, using=using) as rows:
        return [Cohort(month, points, left, spent or 0, gone or 0) for month, points, left, spent, gone in rows]
