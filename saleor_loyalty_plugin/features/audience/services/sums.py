"""What members' orders add up to (rule 46): one statement for many members, which writes changed rows alone."""

from collections.abc import Collection
from typing import Any

from django.db import connection

from ....domain.program_money import ProgramMoney

FAVOURITES = 5

_FAVOURITES = """
    LEFT JOIN LATERAL (
        SELECT array_agg(id ORDER BY times DESC, last_at DESC, id) AS ids
        FROM (
            SELECT {column} AS id, count(DISTINCT order_id) AS times, max({at}) AS last_at
            FROM {table} WHERE member_id = member.id AND counted AND {column} IS NOT NULL
            GROUP BY {column} ORDER BY 2 DESC, 3 DESC, 1 LIMIT {most}
        ) favourite
    ) {name} ON true"""


def _favourites(name: str, *, column: str, table: str, at: str) -> str:
    return _FAVOURITES.format(name=name, column=column, table=f"saleor_loyalty_{table}", at=at, most=FAVOURITES)


FIGURES = f"""
    SELECT member.id AS member_id, counted.orders, coalesce(counted.net_spend, 0) AS net_spend,
        counted.discounted_orders, counted.first_order_at, counted.last_order_at,
        coalesce(categories.ids, '{{}}') AS favourite_categories, coalesce(products.ids, '{{}}') AS favourite_products,
        coalesce(channels.ids, '{{}}') AS favourite_channels, beginning.channel_id AS first_channel_id,
        beginning.language_code AS first_language_code, coalesce(delivery.country_code, '') AS last_country_code,
        (SELECT max(placed_at) FROM saleor_loyalty_placedorder WHERE member_id = member.id) AS seen_at
    FROM unnest(%(members)s::bigint[]) AS member(id)
    LEFT JOIN LATERAL (
        SELECT count(*) AS orders, count(*) FILTER (WHERE discounted) AS discounted_orders,
            round(sum(paid_base * coalesce(channel.rate, %(default)s)) / %(rate)s, 3) AS net_spend,
            min(placed_at) AS first_order_at, max(placed_at) AS last_order_at
        FROM saleor_loyalty_placedorder placed
        LEFT JOIN unnest(%(channels)s::int[], %(rates)s::numeric[]) AS channel(id, rate)
            ON channel.id = placed.channel_id
        WHERE member_id = member.id AND counted
    ) counted ON true
    LEFT JOIN LATERAL (
        SELECT channel_id, language_code FROM saleor_loyalty_placedorder
        WHERE member_id = member.id ORDER BY placed_at, order_id LIMIT 1
    ) beginning ON true
    LEFT JOIN LATERAL (
        SELECT country_code FROM saleor_loyalty_placedorder
        WHERE member_id = member.id AND counted AND country_code <> '' ORDER BY placed_at DESC, order_id LIMIT 1
    ) delivery ON true
    {_favourites("categories", column="category_id", table="purchase", at="bought_at")}
    {_favourites("products", column="product_id", table="purchase", at="bought_at")}
    {_favourites("channels", column="channel_id", table="placedorder", at="placed_at")}
"""  # noqa: S608
ADDED_UP = (
    "orders",
    "net_spend",
    "discounted_orders",
    "first_order_at",
    "last_order_at",
    "favourite_categories",
    "favourite_products",
    "favourite_channels",
    "first_channel_id",
    "last_country_code",
)
_OLD = {name: f"profile.{name}" for name in (*ADDED_UP, "first_language_code", "last_seen_at")}
_NEW = {name: f"figure.{name}" for name in ADDED_UP} | {
    # Who never ordered has the language that they registered in, and was seen when they signed in.
    "first_language_code": "coalesce(figure.first_language_code, profile.first_language_code)",
    "last_seen_at": "greatest(profile.last_seen_at, figure.seen_at)",
}
STATEMENT = f"""
    UPDATE saleor_loyalty_profile profile
    SET {", ".join(f"{name} = {new}" for name, new in _NEW.items())}
    FROM ({FIGURES}) figure
    WHERE profile.member_id = figure.member_id
      AND ({", ".join(_OLD.values())}) IS DISTINCT FROM ({", ".join(_NEW.values())})
"""  # noqa: S608


def add_up(member_ids: Collection[int | None], money: ProgramMoney) -> None:
    """Write the figures of members into their profiles, which are locked; spend in the program's currency.

    An amount of several channels is converted and added up exactly, and rounded once, to a thousandth.
    """
    members = [member_id for member_id in member_ids if member_id is not None]
    if not members:
        return
    values: dict[str, Any] = {
        "members": members,
        "default": money.default,
        "rate": money.rate,
        "channels": list(money.rates),
        "rates": list(money.rates.values()),
    }
    with connection.cursor() as cursor:
        cursor.execute(STATEMENT, values)
