"""What was bought, a row for each line: written once for an order, and never from its lines again."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from itertools import chain
from typing import Any
from uuid import UUID

from django.db import connection

from ....domain.orders import OrderLine
from ....models.bulk import add_missing
from ....services.questions.frozen_goods import Bought
from ..models import Purchase


def keep_frozen_goods(bought: Sequence[Bought]) -> None:
    """Write what was bought while orders are frozen: one query, none where nothing is known of their lines."""
    rows = (
        purchases_of(award.order_id, goods.lines, member_id=award.member_id, bought_at=award.placed_at)
        for award, goods in bought
    )
    write(list(chain.from_iterable(rows)))


def purchases_of(
    order_id: UUID, lines: Iterable[OrderLine], *, bought_at: datetime, member_id: int | None = None, **facts: Any
) -> list[Purchase]:
    """Return unsaved rows for the lines whose product is known."""
    return [
        Purchase(
            order_id=order_id,
            line_id=line.line_id,
            member_id=member_id,
            product_id=line.facts.product,
            category_id=line.facts.category,
            bought_at=bought_at,
            **facts,
        )
        for line in lines
        if line.facts.product is not None
    ]


def write(purchases: Collection[Purchase]) -> None:
    """Write rows that are not there yet."""
    add_missing(purchases)


def follow_orders(order_ids: Collection[UUID]) -> None:
    """Have what was bought with orders belong to whom they belong to, and count as they count."""
    with connection.cursor() as cursor:
        cursor.execute(
            """
            UPDATE saleor_loyalty_purchase purchase
            SET member_id = placed.member_id, counted = placed.counted
            FROM saleor_loyalty_placedorder placed
            WHERE placed.order_id = purchase.order_id AND purchase.order_id = ANY(%s)
              AND (purchase.member_id, purchase.counted) IS DISTINCT FROM (placed.member_id, placed.counted)
            """,
            [list(order_ids)],
        )
