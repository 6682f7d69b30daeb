"""Customers, orders and revenue by month, counted by the database from the shop's own orders."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any

from django.db import connections
from django.db.models import F, Q, QuerySet, Sum
from saleor.account.models import User
from saleor.order.models import Order, OrderLine
from saleor.product import ProductTypeKind
from saleor.product.models import ProductVariant

from ....domain.program_money import ProgramMoney
from ....host.orders.refunds import deliveries_paid_back
from ....host.orders.states import bought
from ....models import LoyaltyMember
from ..rules.retention import YEAR, Counts

# Every order makes its customer one from the next moment on until 365 days later, or until the customer's next order,
# which does so then: the customers at a moment are the orders whose span holds it. `first`, `customer_until` and the
# like are places in the list of moments; `joined` and `gone` are where a member is one first, and is none any more.
COUNTS = """
WITH asked AS (SELECT %s::timestamptz[] AS moments, make_interval(hours => %s) AS year),
bought AS ({bought}),
gift_cards AS ({gift_cards}),
priced AS MATERIALIZED (
    SELECT number, created_at, coalesce(user_id, addressed.id) AS account,
        CASE WHEN coalesce(user_id, addressed.id) IS NULL THEN nullif(lower(user_email), '') COLLATE "C" END AS address,
        greatest(goods - coalesce(gift_cards.amount, 0), 0) * coalesce(rates.rate, %s)
            -- What was paid back for the delivery takes nothing off the goods (rule 105).
            * CASE WHEN paid < due - coalesce(paid_back.delivery, 0) THEN paid / (due - coalesce(paid_back.delivery, 0))
                ELSE 1 END AS revenue
    FROM bought LEFT JOIN gift_cards ON gift_cards.order_id = bought.id
        LEFT JOIN unnest(%s::uuid[], %s::numeric[]) AS paid_back (order_id, delivery) ON paid_back.order_id = bought.id
        -- Who orders without signing in is the customer whose address it is; Saleor writes addresses of accounts small.
        LEFT JOIN {user} addressed ON user_id IS NULL AND addressed.email = lower(user_email)
        LEFT JOIN unnest(%s::integer[], %s::numeric[]) AS rates (channel_id, rate) USING (channel_id)
),
spans AS (
    SELECT revenue, account IS NOT NULL OR address IS NOT NULL AS known,
        width_bucket(created_at, moments) + 1 AS first,
        width_bucket(least(created_at + year, lead(created_at) OVER own), moments) AS customer_until,
        CASE WHEN lag(created_at) OVER own IS NULL THEN 0
            ELSE width_bucket(least(lag(created_at) OVER own + year, lead(created_at) OVER own), moments)
            END AS again_until,
        width_bucket(created_at + year, moments) AS year_until,
        coalesce(lag(created_at) OVER own + year < moments[width_bucket(created_at, moments)], true) AS new,
        coalesce(width_bucket(enrolled_at - interval '1 microsecond', moments), cardinality(moments)) + 1 AS joined,
        coalesce(width_bucket(left_at - interval '1 microsecond', moments), cardinality(moments)) + 1 AS gone
    FROM priced CROSS JOIN asked LEFT JOIN {member} member ON member.user_id = account
    WINDOW own AS (PARTITION BY account, address ORDER BY created_at, number)
),
alike AS (
    SELECT first, known, customer_until, again_until, year_until, new, joined, gone,
        count(*) AS orders, sum(revenue) AS revenue
    FROM spans GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
)
SELECT of_members, place,
    sum(revenue) FILTER (WHERE first = place),
    sum(orders) FILTER (WHERE first = place),
    sum(orders) FILTER (WHERE known AND place BETWEEN first AND customer_until),
    sum(orders) FILTER (WHERE known AND (
        new AND place = first AND place > since OR place = since AND place BETWEEN first AND customer_until)),
    sum(orders) FILTER (WHERE known AND place BETWEEN first AND again_until),
    sum(orders) FILTER (WHERE known AND place BETWEEN first AND year_until)
FROM alike CROSS JOIN asked
CROSS JOIN LATERAL (
    VALUES (false, 0, cardinality(moments) + 1), (true, joined, gone)
) AS whose (of_members, since, until)
CROSS JOIN LATERAL generate_series(1, cardinality(moments)) AS place
WHERE place >= since AND place < until
GROUP BY of_members, place
"""
COUNTED = ("orders", "at_end", "new", "again", "orders_of_year")


@dataclass(frozen=True, slots=True)
class Retention:
    """What was counted from one moment to the next."""

    start: datetime
    end: datetime
    members: Counts
    everybody: Counts


def retention(
    moments: Sequence[datetime], *, channel_id: int | None, money: ProgramMoney, net: bool, using: str
) -> list[Retention]:
    """Return what was counted between each two moments, of one channel's orders or of all.

    Revenue is what goods cost after discounts, less refunds, without gift cards that were bought; in `money`, with tax
    unless `net`. Three queries, some more where deliveries were paid back.
    """
    if not moments:
        return []
    counted = _counted(moments, channel_id, money, "net" if net else "gross", using)
    return [
        Retention(start, end, *(_counts(counted, of_members, place) for of_members in (True, False)))
        for place, (start, end) in enumerate(pairwise(moments), start=2)
    ]


# Days would be added by a calendar, which takes several times as long.
HOURS_OF_A_YEAR = YEAR // timedelta(hours=1)
type Counted = dict[tuple[bool, int], Counts]


def _counts(counted: Counted, of_members: bool, place: int) -> Counts:
    at_start = counted.get((of_members, place - 1), Counts()).at_end
    return replace(counted.get((of_members, place), Counts()), at_start=at_start)


def _counted(
    moments: Sequence[datetime], channel_id: int | None, money: ProgramMoney, kind: str, using: str
) -> Counted:
    placed = _placed(moments, channel_id, using)
    orders, order_values = _sql(_orders(placed, kind), using)
    gift_cards, gift_card_values = _sql(_gift_cards(kind, using), using)
    rates: list[Any] = [list(money.rates), list(money.rates.values())]
    deliveries = deliveries_paid_back(placed, using=using)
    paid_back: list[Any] = [list(deliveries), list(deliveries.values())]
    with connections[using].cursor() as cursor:
        cursor.execute(
            COUNTS.format(
                bought=orders, gift_cards=gift_cards, member=LoyaltyMember._meta.db_table, user=User._meta.db_table
            ),
            [list(moments), HOURS_OF_A_YEAR, *order_values, *gift_card_values, money.default, *paid_back, *rates],
        )
        return {
            (of_members, place): Counts(
                revenue=(revenue or Decimal(0)) / money.rate,
                **dict(zip(COUNTED, (int(count or 0) for count in counts), strict=True)),
            )
            for of_members, place, revenue, *counts in cursor.fetchall()
        }


def _placed(moments: Sequence[datetime], channel_id: int | None, using: str) -> QuerySet[Order]:
    orders = Order.objects.using(using).filter(created_at__gte=moments[0] - YEAR, created_at__lt=moments[-1])
    return orders if channel_id is None else orders.filter(channel_id=channel_id)


def _orders(orders: QuerySet[Order], kind: str) -> QuerySet[Any]:
    return (
        bought(orders)
        .order_by()
        .annotate(
            goods=F(f"subtotal_{kind}_amount"),
            due=F("total_gross_amount"),
            paid=F("total_charged_amount"),
        )
        .values("id", "number", "created_at", "channel_id", "user_id", "user_email", "goods", "due", "paid")
    )


def _gift_cards(kind: str, using: str) -> QuerySet[Any]:
    """Return a query for what gift cards that were bought cost on each order."""
    of_cards = ProductVariant.objects.using(using).filter(product__product_type__kind=ProductTypeKind.GIFT_CARD)
    variants = list(of_cards.order_by().values_list("pk", flat=True))
    # By their variants, which have an index; the variant of some is gone.
    lines = OrderLine.objects.using(using).filter(Q(variant__in=variants) | Q(variant=None), is_gift_card=True)
    return lines.order_by().values("order_id").annotate(amount=Sum(f"total_price_{kind}_amount"))


def _sql(rows: QuerySet[Any], using: str) -> tuple[str, Sequence[Any]]:
    return rows.query.get_compiler(using).as_sql()
