"""What follows from members' orders: the first and the nth that counts, and none for so many days."""

from .....settings import ProgramSettings
from ..models import Journey
from .selecting import Sql, Window

# Of everybody at once it is cheaper to number all orders than to count those before each.
_OF_ALL = """
    SELECT member_id, 'order:' || %s, qualified_at, jsonb_build_object('order_id', order_id), channel_id
    FROM (
        SELECT placed.member_id, award.qualified_at, placed.order_id, placed.channel_id, row_number() OVER (
            PARTITION BY placed.member_id ORDER BY award.qualified_at NULLS FIRST, award.id
        ) AS turn
        FROM saleor_loyalty_placedorder placed
        LEFT JOIN saleor_loyalty_orderaward award ON award.order_id = placed.order_id
        WHERE placed.counted AND placed.member_id IS NOT NULL
    ) numbered
    WHERE qualified_at <= %s::timestamptz AND turn = %s
"""


def nth_order(journey: Journey, window: Window, settings: ProgramSettings) -> Sql:
    """Select whose order has begun to count as the nth: paid, and neither void nor refunded in full (rule 46).

    Orders from before the program come before all others. The first where the journey names no number.
    """
    sql = """
        SELECT award.member_id, 'order:' || %s, award.qualified_at,
            jsonb_build_object('order_id', award.order_id), award.channel_id
        FROM saleor_loyalty_orderaward award
        JOIN saleor_loyalty_placedorder placed ON placed.order_id = award.order_id AND placed.counted
        WHERE award.qualified_at > %s::timestamptz AND award.qualified_at <= %s::timestamptz
            AND award.member_id IS NOT NULL
            AND %s = (
                SELECT count(*) FROM saleor_loyalty_placedorder counted
                LEFT JOIN saleor_loyalty_orderaward other ON other.order_id = counted.order_id
                WHERE counted.member_id = award.member_id AND counted.counted AND (
                    other.qualified_at IS NULL OR (other.qualified_at, other.id) <= (award.qualified_at, award.id)
                )
            )
    """
    number = journey.orders or 1
    if window.since is None:
        return _OF_ALL, [number, window.now, number]
    return sql, [number, *window.bounds, number]


def no_order(journey: Journey, window: Window, settings: ProgramSettings) -> Sql:
    """Select whose last order that counts is so many times 24 hours ago."""
    sql = """
        SELECT profile.member_id, 'last-order:' || last.order_id,
            profile.last_order_at + make_interval(hours => 24 * %s),
            jsonb_build_object('order_id', last.order_id), last.channel_id
        FROM saleor_loyalty_profile profile
        CROSS JOIN LATERAL (
            SELECT placed.order_id, placed.channel_id FROM saleor_loyalty_placedorder placed
            WHERE placed.member_id = profile.member_id AND placed.placed_at = profile.last_order_at AND placed.counted
            ORDER BY placed.id DESC LIMIT 1
        ) last
        WHERE profile.last_order_at > %s::timestamptz - make_interval(hours => 24 * %s)
            AND profile.last_order_at <= %s::timestamptz - make_interval(hours => 24 * %s)
    """
    since, now = window.bounds
    return sql, [journey.days, since, journey.days, now, journey.days]
