"""Giving entries of before the proofs theirs: once, after the upgrade that brought them."""

from django.db import connection

BATCH = 2_000
WAITING = """
    SELECT member_id FROM saleor_loyalty_loyaltytransaction
    WHERE proof IS NULL AND member_id > %s GROUP BY member_id ORDER BY member_id LIMIT %s
"""
# What an entry carries follows from it and those before it alone: nobody need be kept from posting meanwhile.
PROVE = """
    UPDATE saleor_loyalty_loyaltytransaction entry SET proof = proved.proof
    FROM (
        SELECT id, saleor_loyalty_proof_of(member_id, kind, points, balance, created_at, available_at, expires_at,
            order_id, idempotency_key) OVER (PARTITION BY member_id ORDER BY id
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS proof
        FROM saleor_loyalty_loyaltytransaction WHERE member_id = ANY(%s)
    ) proved
    WHERE proved.id = entry.id AND entry.proof IS NULL
"""


def prove_batch(*, after: int) -> tuple[int, int] | None:
    """Prove entries of some members with a number above `after`; return the last of these and how many entries.

    None where there is none left. Safe to stop and to begin again; each batch is committed by itself.
    """
    with connection.cursor() as cursor:
        cursor.execute(WAITING, [after, BATCH])
        members = [member_id for (member_id,) in cursor.fetchall()]
        if not members:
            return None
        cursor.execute(PROVE, [members])
        return members[-1], cursor.rowcount
