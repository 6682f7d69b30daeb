"""Orders that were handed over (rule 89)."""

from saleor.order import OrderEvents, OrderOrigin, OrderStatus

from .....settings import ProgramSettings
from ...journeys.models import Journey
from ...journeys.selectors.selecting import Sql, Window

HANDED_OVER = """
    SELECT member.id, 'handed-over:' || placed.id, sent.at, jsonb_build_object('order_id', placed.id),
        placed.channel_id
    FROM (
        SELECT order_id, max(date) AS at FROM order_orderevent
        WHERE type = %s AND date > %s::timestamptz AND date <= %s::timestamptz GROUP BY order_id
    ) sent
    JOIN order_order placed ON placed.id = sent.order_id AND placed.status = %s AND placed.origin <> %s
    JOIN saleor_loyalty_loyaltymember member ON member.user_id = placed.user_id
"""


def handed_over(journey: Journey, window: Window, settings: ProgramSettings) -> Sql:
    """Select whose order has become fulfilled: the last of it was sent, and none of it has come back (rule 99)."""
    event, sent = OrderEvents.FULFILLMENT_FULFILLED_ITEMS, OrderStatus.FULFILLED
    return HANDED_OVER, [event, *window.bounds, sent, OrderOrigin.REISSUE]
