"""A shop with many members and their ledgers, written by the database itself."""

from typing import Any

from django.contrib.auth import get_user_model
from django.db import connection

from saleor_loyalty_plugin.models import LotConsumption, LoyaltyMember, LoyaltyTransaction, OrderAward, PointsLot, Tier

from .audience_shop import EMAIL, GUARDED, UNGUARDED, copy_users

LOTS_EACH = 10
# Ten bonuses of 100 to 999 points, one a month, that live for a year; half of the members have spent all of the first.
MEMBERS = """INSERT INTO {member} (user_id, enrolled_at, available, pending, held, tier_id, welcome_waits)
    SELECT id, now() - interval '310 days', 0, 0, 0,
        (SELECT array_agg(id ORDER BY threshold) FROM {tier})[1 + (random() < 0.2)::int + (random() < 0.05)::int], false
    FROM {user} WHERE email LIKE %(email)s"""
ENTRIES = """INSERT INTO {entry} (member_id, kind, points, balance, idempotency_key, created_at, available_at,
        expires_at, reason, actor_app, proof)
    SELECT id, kind, points, balance, key, at, at, expires_at, '', '', saleor_loyalty_proof_of(id, kind, points,
        balance, at, at, expires_at, NULL::uuid, key) OVER (PARTITION BY id ORDER BY number DESC)
    FROM (SELECT *, 'bonus' AS kind, at + interval '365 days' AS expires_at, 'scale:' || id || ':' || number AS key,
        (sum(points) OVER (PARTITION BY id ORDER BY number DESC))::bigint AS balance
    FROM (SELECT id, number, 100 + (id * 7919 + number * 104729) %% 900 AS points,
            now() - number * interval '30 days' - (id %% 1000) * interval '1 second' AS at
        FROM {member}, generate_series(1, %(each)s) number WHERE available = 0) made) entry"""
LOTS = """INSERT INTO {lot} (member_id, transaction_id, points, remaining, available_at, expires_at, released)
    SELECT member_id, id, points, points, available_at, expires_at, true FROM {entry}
    WHERE idempotency_key LIKE 'scale:%%'"""
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
TOTALS = """UPDATE {member} member SET available = sums.points, next_due_at = sums.due FROM (
    SELECT member_id, sum(remaining) AS points, min(expires_at) AS due FROM {lot} WHERE remaining > 0 GROUP BY 1) sums
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
}


def fill(members: int) -> None:
    """Add so many members with ten lots each, and have the planner know of them."""
    names = {name: model._meta.db_table for name, model in TABLES.items()}
    names |= {"user": get_user_model()._meta.db_table, "kept": "saleor_loyalty_outstandingpoints"}
    with connection.cursor() as cursor:
        cursor.execute(UNGUARDED)
        copy_users(cursor, members)
        for statement in (MEMBERS, ENTRIES, LOTS, TAKEN, USES, USED, TOTALS, COUNTED):
            cursor.execute(statement.format(**names), {"email": EMAIL, "each": LOTS_EACH})
        cursor.execute(GUARDED)
    with connection.cursor() as cursor:
        cursor.execute(f"VACUUM ANALYZE {', '.join(names.values())}")
