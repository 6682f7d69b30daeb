"""What members have in open periods, computed anew from the ledger: to begin with, and to prove what is kept.

The same as the trigger of migration 0028 keeps. Entries of accounts that were made one with a member's are theirs.
"""

from .models import LeaderboardPeriod, LeaderboardScore

SCORE, PERIOD = LeaderboardScore._meta.db_table, LeaderboardPeriod._meta.db_table

ANEW = f"""
    SELECT period.id AS period_id, owner.id AS member_id, sum(entry.points) AS points,
        max(entry.created_at) AS reached_at
    FROM saleor_loyalty_loyaltymember owner
    CROSS JOIN LATERAL unnest(owner.merged_ids || owner.id) AS account(id)
    JOIN saleor_loyalty_loyaltytransaction entry ON entry.member_id = account.id
    LEFT JOIN LATERAL (
        SELECT min(created_at) AS earned_at FROM saleor_loyalty_loyaltytransaction
        WHERE order_id = entry.order_id AND kind = 'earn'
    ) first ON true
    JOIN {PERIOD} period ON period.closed_at IS NULL
        AND coalesce(first.earned_at, entry.created_at) >= period.starts_at
        AND coalesce(first.earned_at, entry.created_at) < period.ends_at
    WHERE (entry.kind = 'earn' OR entry.kind = 'reversal' AND entry.order_id IS NOT NULL)
        AND entry.created_at >= (SELECT min(starts_at) FROM {PERIOD} WHERE closed_at IS NULL)
        AND NOT (owner.left_at IS NOT NULL AND EXISTS (
            SELECT FROM saleor_loyalty_loyaltymember heir
            WHERE heir.merged_ids <> '{{{{}}}}' AND heir.merged_ids @> ARRAY[owner.id]))
        AND {{which}}
    GROUP BY period.id, owner.id
"""  # noqa: S608
WRITE = f"""
    INSERT INTO {SCORE} (period_id, member_id, points, reached_at) {ANEW.format(which="owner.id = ANY(%(members)s)")}
"""
# Who came back after their account was made one with another's has what they earn from then on: both are left out.
PROOF = f"""
    SELECT coalesce(kept.member_id, anew.member_id), format('period %%s: %%s points since %%s, and the ledger says %%s'
        ' since %%s', coalesce(kept.period_id, anew.period_id), coalesce(kept.points, 0), kept.reached_at,
        coalesce(anew.points, 0), anew.reached_at)
    FROM (
        SELECT score.period_id, score.member_id, score.points, score.reached_at FROM {SCORE} score
        JOIN {PERIOD} period ON period.id = score.period_id AND period.closed_at IS NULL
        WHERE score.member_id BETWEEN %(first)s AND %(last)s
    ) kept
    FULL JOIN ({ANEW.format(which="owner.id BETWEEN %(first)s AND %(last)s")}) anew
        ON anew.period_id = kept.period_id AND anew.member_id = kept.member_id
    JOIN {PERIOD} period ON period.id = coalesce(kept.period_id, anew.period_id) AND period.built_to IS NULL
    WHERE (kept.points, kept.reached_at) IS DISTINCT FROM (anew.points, anew.reached_at)
        AND NOT EXISTS (
            SELECT FROM saleor_loyalty_loyaltymember heir JOIN saleor_loyalty_loyaltymember back
                ON back.id = ANY(heir.merged_ids) AND back.left_at IS NULL
            WHERE heir.merged_ids <> '{{}}' AND coalesce(kept.member_id, anew.member_id) IN (heir.id, back.id))
"""  # noqa: S608
