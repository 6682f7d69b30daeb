"""Outstanding points of members at a moment, lot by lot, with their ages: the liability in parts (rule 70).

The parts add up to what the core's liability says: what a balance below zero owes is taken off the lots that will fill
it, pending ones first, for which it is.
"""

from collections import Counter
from datetime import datetime
from typing import Any

from django.db.models import Q

from ..rules.ageing import Outstanding
from .expiring import unsettled
from .moments import MOMENT
from .reading import reading

# As last posted; what fell due since is taken off. Only a balance below zero owes anything.
NOW = """
    there AS NOT MATERIALIZED (
        SELECT id, available + pending + held AS balance, points_expire_at, available < 0 AS may_owe,
            held > 0 OR available < 0 AS is_odd
        FROM saleor_loyalty_loyaltymember WHERE user_id IS NOT NULL AND left_at IS NULL
    ),
    remains AS NOT MATERIALIZED (
        SELECT lot.id, lot.member_id, lot.order_id, lot.available_at, lot.expires_at, lot.released, lot.remaining,
            lot.remaining AS points
        FROM saleor_loyalty_pointslot lot WHERE lot.remaining > 0
    ),
"""
# As last posted, less what was posted since: of all the years that is the least to be read. What brings a lot is no
# expiry: it counts from when it was posted. What counts later was posted later.
THEN = f"""
    later AS MATERIALIZED (
        SELECT entry.id, entry.member_id, entry.points, {MOMENT} > %(at)s AS counts_later
        FROM saleor_loyalty_loyaltytransaction entry WHERE entry.created_at > %(at)s
    ),
    there AS MATERIALIZED (
        SELECT member.id, available + pending + held - coalesce(posted.points, 0) AS balance, points_expire_at,
            true AS may_owe, held > 0 OR available < 0 AS is_odd
        FROM saleor_loyalty_loyaltymember member
        LEFT JOIN (SELECT member_id, sum(points) AS points FROM later WHERE counts_later GROUP BY member_id)
            posted ON posted.member_id = member.id
        WHERE (left_at IS NULL OR left_at > %(at)s) AND (user_id IS NOT NULL OR forgotten_at > %(at)s)
            AND enrolled_at <= %(at)s
    ),
    remains AS NOT MATERIALIZED (
        SELECT lot.id, lot.member_id, lot.order_id, lot.available_at, lot.expires_at,
            lot.available_at <= %(at)s AS released, lot.remaining, lot.remaining + coalesce(used.points, 0) AS points
        FROM saleor_loyalty_pointslot lot
        LEFT JOIN (
            SELECT used.lot_id, sum(used.points) AS points FROM saleor_loyalty_lotconsumption used
            JOIN later ON later.id = used.transaction_id AND counts_later GROUP BY used.lot_id
        ) used ON used.lot_id = lot.id
        WHERE lot.remaining + coalesce(used.points, 0) > 0
            AND NOT EXISTS (SELECT FROM later WHERE later.id = lot.transaction_id)
    ),
"""  # noqa: S608
# Who owes nothing and has nothing set aside loses all of a lot at its date; what the others lose is `gone`.
PARTS = """
WITH {what}
gone AS MATERIALIZED (SELECT * FROM unnest(%(lots)s::bigint[], %(points)s::bigint[], %(expired)s::bigint[])
    AS gone (lot_id, points, expired)),
open_lots AS {kept} (
    SELECT lot.id, member_id, order_id, released, available_at, expire_at, balance, may_owe,
        lot.points - coalesce(CASE WHEN is_odd THEN gone.points WHEN expire_at <= %(at)s THEN remaining END, 0) AS open,
        coalesce(CASE WHEN is_odd THEN gone.expired WHEN expire_at <= %(at)s THEN remaining END, 0) AS expired
    FROM (
        SELECT remains.*, balance, may_owe, is_odd, coalesce(points_expire_at, expires_at) AS expire_at
        FROM remains JOIN there ON there.id = remains.member_id
    ) lot LEFT JOIN gone ON gone.lot_id = lot.id
),
owing AS MATERIALIZED (
    SELECT member_id, sum(open) - greatest(balance - sum(expired), 0) AS debt
    FROM open_lots WHERE may_owe GROUP BY member_id, balance
    HAVING sum(open) > greatest(balance - sum(expired), 0)
),
owed AS MATERIALIZED (
    SELECT id, least(open, greatest(debt - before, 0)) AS points FROM (
        SELECT open_lots.id, open, debt,
            sum(open) OVER (PARTITION BY member_id ORDER BY released, available_at, open_lots.id) - open AS before
        FROM open_lots JOIN owing USING (member_id) WHERE open > 0
    ) lot
)
SELECT floor(date_part('epoch', %(at)s - available_at) / 86400)::integer,
    floor(date_part('epoch', expire_at - %(at)s) / 86400)::integer,
    award.channel_id, sum(open - coalesce(owed.points, 0))::bigint
FROM open_lots LEFT JOIN owed ON owed.id = open_lots.id
LEFT JOIN saleor_loyalty_orderaward award ON award.order_id = open_lots.order_id
WHERE open > coalesce(owed.points, 0) GROUP BY 1, 2, 3
"""
ODD = Q(held__gt=0) | Q(available__lt=0)


def outstanding(at: datetime, *, now: datetime, using: str = "default") -> list[Outstanding]:
    """Return what members have at a moment, alike points added up; of a moment to come if nothing else happens."""
    gone, expired = _fallen_due(at, using)
    parameters: dict[str, Any] = {"at": at, "lots": list(gone), "points": list(gone.values())}
    parameters["expired"] = [expired[lot_id] for lot_id in gone]
    what, kept = (NOW, "NOT MATERIALIZED") if at >= now else (THEN, "MATERIALIZED")
    query = PARTS.format(what=what, kept=kept)
    with reading(query, parameters, using=using) as rows:
        return [Outstanding(*row) for row in rows]


def _fallen_due(at: datetime, using: str) -> tuple[Counter[int], Counter[int]]:
    """Return the points that fell due by a moment and are not written down, and the expired ones of these, by lot.

    Of members who owe points or have some set aside: what all others lose the statement knows.
    """
    gone: Counter[int] = Counter()
    expired: Counter[int] = Counter()
    for due in unsettled(at, using=using, of=ODD):
        gone[due.lot.lot_id] += due.points
        expired[due.lot.lot_id] += due.points if due.expired else 0
    return gone, expired
