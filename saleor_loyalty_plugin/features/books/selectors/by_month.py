"""What moved points month by month, added up by the database from the ledger."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from django.db import connections

from ....models import LoyaltyTransaction, OrderAward

# The number of the month is that of the edge that it begins at, from 1 on.
MOVED = """
SELECT width_bucket(entry.created_at, %s::timestamptz[]), kind, sum(points)
FROM {entry} entry {of_channel}
WHERE entry.created_at >= %s AND entry.created_at < %s
GROUP BY 1, 2
"""
OF_CHANNEL = "JOIN {award} award ON award.order_id = entry.order_id AND award.channel_id = %s"


def movements(
    edges: Sequence[datetime], *, channel_id: int | None = None, using: str = "default"
) -> list[Mapping[str, int]]:
    """Return the signed points of each kind for each month between two edges; one query.

    With a channel, those of its orders alone.
    """
    of_channel = "" if channel_id is None else OF_CHANNEL.format(award=OrderAward._meta.db_table)
    statement = MOVED.format(entry=LoyaltyTransaction._meta.db_table, of_channel=of_channel)
    values: list[Any] = [list(edges), *([] if channel_id is None else [channel_id]), edges[0], edges[-1]]
    months: dict[int, dict[str, int]] = defaultdict(dict)
    with connections[using].cursor() as cursor:
        cursor.execute(statement, values)
        for number, kind, points in cursor.fetchall():
            months[number][kind] = int(points)
    return [months[number] for number in range(1, len(edges))]
