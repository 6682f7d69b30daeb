"""The points of a period from the ledger, and what has expired in it and is not written down yet."""

from collections import Counter
from datetime import datetime, timedelta

from ....enums import TransactionKind
from ....models import OrderAward
from ..rules.statement import Statement, statement_of
from .expiring import Due, unsettled
from .moments import MOMENT
from .reading import reading

TICK = timedelta(microseconds=1)
# Of which channel an entry is: of its order's, or of the checkout in which points were spent on a reward.
IN_CHANNEL = """
    LEFT JOIN saleor_loyalty_orderaward award ON award.order_id = entry.order_id
    LEFT JOIN saleor_loyalty_redemption redemption ON entry.idempotency_key LIKE 'redemption:%%'
        AND redemption.id::text = split_part(entry.idempotency_key, ':', 2)
    WHERE coalesce(award.channel_id, redemption.channel_id) = %(channel)s
"""
ENTRIES = """
    SELECT kind, coalesce(sum(points) FILTER (WHERE moment < %(start)s), 0),
        coalesce(sum(points) FILTER (WHERE moment >= %(start)s AND moment < %(end)s), 0)
    FROM (
        SELECT entry.kind, entry.points, {moment} AS moment FROM saleor_loyalty_loyaltytransaction entry {channel}
    ) row GROUP BY kind
"""


def statement(
    start: datetime, end: datetime, *, now: datetime, channel_id: int | None = None, using: str = "default"
) -> Statement:
    """Return the points of a period, from `start` on and before `end`; of a period that is not over, until `now`.

    With a channel the entries of its orders, and of what was spent in it, alone.
    """
    end = min(end, now + TICK)
    before, within = _posted(start, end, channel_id, using)
    for due in _expired(end - TICK, channel_id, using):
        (within if _expired_at(due) >= start else before)[TransactionKind.EXPIRATION] -= due.points
    return statement_of(before, within)


def _expired(at: datetime, channel_id: int | None, using: str) -> list[Due]:
    """Return what has expired by a moment and is not written down; of a channel what its orders earned."""
    expired = [due for due in unsettled(at, using=using) if due.expired]
    if channel_id is None:
        return expired
    orders = {due.lot.order_id for due in expired}
    awards = OrderAward.objects.using(using).filter(order_id__in=orders, channel_id=channel_id)
    of_channel = set(awards.values_list("order_id", flat=True))
    return [due for due in expired if due.lot.order_id in of_channel]


def _posted(start: datetime, end: datetime, channel_id: int | None, using: str) -> tuple[Counter[str], Counter[str]]:
    query = ENTRIES.format(moment=MOMENT, channel="" if channel_id is None else IN_CHANNEL)
    asked = {"start": start, "end": max(start, end), "channel": channel_id}
    with reading(query, asked, using=using) as cursor:
        rows = cursor.fetchall()
    return Counter({kind: int(points) for kind, points, _ in rows}), Counter({row[0]: int(row[2]) for row in rows})


def _expired_at(due: Due) -> datetime:
    if due.lot.expires_at is None:
        raise ValueError("A lot without a date does not expire.")
    return due.lot.expires_at
