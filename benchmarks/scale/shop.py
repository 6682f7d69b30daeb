"""A shop with many members and their ledgers, written by the database itself."""

from typing import Any

from django.contrib.auth import get_user_model
from django.db import connection

from saleor_loyalty_plugin.models import (
    LotConsumption,
    LoyaltyMember,
    LoyaltyTransaction,
    OrderAward,
    OutstandingPoints,
    PointsLot,
    Tier,
)

from ..audience_shop import EMAIL, GUARDED, UNGUARDED, copy_users

LOTS_EACH = 10
# Of each a few: members of whom something fell due, who have an assigned tier, whom the next evaluation moves.
MEMBERS = """INSERT INTO {member} (user_id, enrolled_at, available, pending, held, tier_id, welcome_waits,
        assigned_tier_id)
    SELECT id, now() - interval '400 days', 0, 0, 0, (SELECT id FROM {tier} ORDER BY threshold LIMIT 1), false,
        CASE WHEN id %% 1000 = 3 THEN (SELECT id FROM {tier} ORDER BY threshold LIMIT 1 OFFSET 1) END
    FROM {user} WHERE email LIKE %(email)s"""
# Ten lots of 100 to 999 points, one a month, that live for a year; half of the members have spent all of the first. The
# fifth is of an order, which has 20 % of them in the second tier and 5 % in the third.
ENTRIES = """INSERT INTO {entry} (member_id, kind, points, balance, idempotency_key, created_at, available_at,
        expires_at, order_id, reason, actor_app, proof)
    SELECT id, kind, points, balance, key, at, at, expires_at, order_id, '', '', saleor_loyalty_proof_of(id, kind,
        points, balance, at, at, expires_at, order_id, key) OVER (PARTITION BY id ORDER BY number DESC)
    FROM (SELECT *, at + interval '365 days' AS expires_at, CASE WHEN number = 5 THEN 'earn' ELSE 'bonus' END AS kind,
        CASE WHEN number = 5 THEN gen_random_uuid() END AS order_id, 'scale:' || id || ':' || number AS key,
        (sum(points) OVER (PARTITION BY id ORDER BY number DESC))::bigint AS balance
    FROM (SELECT id, number, CASE WHEN number = 5 AND id %% 20 = 0 THEN 2000 WHEN number = 5 AND id %% 20 < 5 THEN 700
            WHEN number = 5 THEN 300 ELSE 100 + (id * 7919 + number * 104729) %% 900 END AS points,
            now() - number * interval '30 days' - (id %% 1000) * interval '1 second'
                - CASE WHEN number = %(each)s AND id %% 500 = 1 THEN interval '65 days' ELSE interval '0' END AS at
        FROM {member}, generate_series(1, %(each)s) number WHERE available = 0) made) entry"""
LOTS = """INSERT INTO {lot} (member_id, transaction_id, order_id, points, remaining, available_at, expires_at, released)
    SELECT member_id, id, order_id, points, points, available_at, expires_at, true FROM {entry}
    WHERE idempotency_key LIKE 'scale:%%'"""
AWARDS = """INSERT INTO {award} (order_id, member_id, channel_id, currency, placed_at, rate, multiplier, award_on,
        pending_days, expires_after_days, on_net, on_shipping, base, lines, tier_code, paid_base, earned, postings,
        qualified_at)
    SELECT order_id, member_id, 1, 'USD', created_at, 1, 1, 'paid', 0, 365, false, false, points,
        '[{{"line": "1", "amount": "50.000"}}]', '', points, points, 1, created_at
    FROM {entry} WHERE idempotency_key LIKE 'scale:%%' AND order_id IS NOT NULL"""
TAKEN = """INSERT INTO {entry} (member_id, kind, points, balance, idempotency_key, created_at, reason, actor_app, proof)
    SELECT member_id, kind, points, balance, key, at, 'scale', '', saleor_loyalty_proof(proof, member_id, kind, points,
        balance, at, NULL, NULL, NULL, key)
    FROM (
        SELECT lot.member_id, 'adjustment' AS kind, -lot.points AS points, last.balance - lot.points AS balance,
            'scale:taken:' || lot.member_id AS key, now() - interval '10 days' AS at, last.proof
        FROM {lot} lot JOIN {entry} first ON first.id = lot.transaction_id
            AND first.idempotency_key = 'scale:' || lot.member_id || ':%(each)s'
        JOIN {entry} last ON last.idempotency_key = 'scale:' || lot.member_id || ':1'
        WHERE lot.member_id %% 2 = 0
    ) taken"""
USES = """INSERT INTO {used} (lot_id, transaction_id, points)
    SELECT lot.id, entry.id, lot.points FROM {entry} entry
    JOIN {entry} first ON first.idempotency_key = 'scale:' || entry.member_id || ':%(each)s'
    JOIN {lot} lot ON lot.transaction_id = first.id WHERE entry.idempotency_key LIKE 'scale:taken:%%'"""
USED = "UPDATE {lot} lot SET remaining = 0 FROM {used} used WHERE used.lot_id = lot.id AND used.points = lot.points"
TOTALS = """UPDATE {member} member SET available = sums.points, next_due_at = sums.due,
        tier_id = CASE WHEN member.id %% 100 = 20 THEN member.tier_id ELSE coalesce((SELECT id FROM {tier} tier
            WHERE threshold <= award.earned ORDER BY threshold DESC LIMIT 1), member.tier_id) END
    FROM (SELECT member_id, sum(remaining) AS points, min(expires_at) AS due FROM {lot} WHERE remaining > 0 GROUP BY 1)
        sums LEFT JOIN {award} award USING (member_id)
    WHERE sums.member_id = member.id AND member.available = 0"""
COUNTED = """DELETE FROM {kept}; INSERT INTO {kept} (members, points)
    SELECT count(*), sum(greatest(available + pending + held, 0)) FROM {member}
    WHERE user_id IS NOT NULL AND left_at IS NULL"""
TABLES: dict[str, Any] = {
    "member": LoyaltyMember,
    "entry": LoyaltyTransaction,
    "lot": PointsLot,
    "used": LotConsumption,
    "tier": Tier,
    "award": OrderAward,
    "kept": OutstandingPoints,
}


def table_names() -> dict[str, str]:
    """Return the names of the tables as statements here call them."""
    return {name: model._meta.db_table for name, model in TABLES.items()} | {"user": get_user_model()._meta.db_table}


def fill(members: int) -> None:
    """Add so many members with ten lots each, and have the planner know of them."""
    names = table_names()
    with connection.cursor() as cursor:
        cursor.execute(UNGUARDED)
        copy_users(cursor, members)
        for statement in (MEMBERS, ENTRIES, LOTS, AWARDS, TAKEN, USES, USED, TOTALS, COUNTED):
            cursor.execute(statement.format(**names), {"email": EMAIL, "each": LOTS_EACH})
        cursor.execute(GUARDED)
    with connection.cursor() as cursor:
        cursor.execute(f"VACUUM ANALYZE {', '.join(names.values())}")
