"""RFM and the spend percentile of all members, every night (rule 47)."""

from datetime import datetime

from django.db import connection

from ..rules import NAMED_FROM, RfmName

# A score of SQL's rank: whole numbers are divided without a rest, as rules.score does.
_SCORE = "CASE WHEN members = 1 THEN 1 ELSE least(5, 1 + 5 * ({rank} - 1) / (members - 1)) END"
STATEMENT = f"""
    WITH ranked AS (
        SELECT profile.id, count(*) OVER () AS members,
            rank() OVER (ORDER BY extract(day FROM %(now)s - last_order_at)::int DESC) AS recency,
            rank() OVER (ORDER BY orders) AS frequency,
            rank() OVER (ORDER BY net_spend) AS money
        FROM saleor_loyalty_profile profile
        JOIN saleor_loyalty_loyaltymember member ON member.id = profile.member_id
        WHERE orders > 0 AND member.user_id IS NOT NULL AND member.left_at IS NULL
    ), scored AS (
        SELECT id, members, {_SCORE.format(rank="recency")} AS r, {_SCORE.format(rank="frequency")} AS f,
            {_SCORE.format(rank="money")} AS m,
            CASE WHEN members = 1 THEN 0 ELSE 100 * (money - 1) / (members - 1) END AS percentile
        FROM ranked
    ), named AS (
        SELECT id, r, f, m, percentile,
            CASE
                WHEN members < {NAMED_FROM} THEN ''
                WHEN r = 5 AND f + m >= 8 THEN '{RfmName.CHAMPIONS}'
                WHEN r >= 3 AND f + m >= 8 THEN '{RfmName.LOYAL}'
                WHEN r = 5 AND f = 1 THEN '{RfmName.NEW}'
                WHEN r >= 3 THEN '{RfmName.PROMISING}'
                WHEN f + m >= 6 THEN '{RfmName.AT_RISK}'
                WHEN r = 1 THEN '{RfmName.LOST}'
                ELSE '{RfmName.OTHERS}'
            END AS name
        FROM scored
    ), changed AS (
        SELECT profile.id, r, f, m, coalesce(name, '') AS name, percentile
        FROM saleor_loyalty_profile profile LEFT JOIN named ON named.id = profile.id
        WHERE (profile.recency, profile.frequency, profile.money, profile.rfm, profile.spend_percentile)
            IS DISTINCT FROM (r, f, m, coalesce(name, ''), percentile)
        -- In one order, so that two who meet do not wait for each other for ever.
        ORDER BY profile.id FOR NO KEY UPDATE OF profile
    )
    UPDATE saleor_loyalty_profile profile
    SET recency = r, frequency = f, money = m, rfm = name, spend_percentile = percentile
    FROM changed WHERE changed.id = profile.id
"""  # noqa: S608


def score_members(*, now: datetime) -> int:
    """Score and name every member with a counted order who is in the program; return how many profiles changed.

    Recency goes by whole days since the last order. One statement, which writes changed rows alone.
    """
    with connection.cursor() as cursor:
        cursor.execute(STATEMENT, {"now": now})
        return int(cursor.rowcount)
