"""A shop with many members and orders, written by the database itself: rows of segments' questions alone."""

from typing import Any

from django.contrib.auth import get_user_model
from django.db import connection

from saleor_loyalty_plugin.features.audience.models import PlacedOrder, Profile, Purchase
from saleor_loyalty_plugin.models import LoyaltyMember, OrderAward, Tier

ORDERS_EACH = 10
EMAIL = "bulk-%@example.com"
# The ledger's guards look at every member by itself: nothing that they guard is written here.
UNGUARDED = "SET session_replication_role = replica"
GUARDED = "SET session_replication_role = origin"

MEMBERS = """INSERT INTO {member} (user_id, enrolled_at, available, pending, held, tier_id, welcome_waits)
    SELECT id, now() - random() * interval '700 days', floor(random() * 5000), 0, 0, %(tier)s, false
    FROM {user} WHERE email LIKE %(email)s"""
PROFILES = """INSERT INTO {profile} (member_id, orders, net_spend, discounted_orders, first_order_at, last_order_at,
        favourite_categories, favourite_products, favourite_channels, first_language_code, last_country_code, recency,
        frequency, money, rfm, spend_percentile)
    SELECT id, %(each)s, random() * 1000, floor(random() * 10), now() - interval '700 days',
        now() - random() * interval '400 days', '{{}}', '{{}}', '{{1}}', 'en',
        (ARRAY['PL', 'FI', 'GB', 'US'])[1 + id %% 4], 1 + id %% 5, 1 + id %% 5, 1 + id %% 5, 'loyal', random() * 100
    FROM {member}"""
ORDERS = """INSERT INTO {placed} (order_id, member_id, placed_at, channel_id, currency, paid_base, counted, discounted,
        voucher_code, language_code, country_code)
    SELECT gen_random_uuid(), id, now() - random() * interval '700 days', 1, 'USD', 50, true, false,
        CASE WHEN random() < 0.02 THEN 'SPRING' ELSE '' END, 'en', 'PL'
    FROM {member}, generate_series(1, %(each)s)"""
GOODS = """INSERT INTO {purchase} (order_id, line_id, member_id, product_id, category_id, bought_at, counted)
    SELECT order_id, gen_random_uuid(), member_id, floor(random() * 1000), floor(random() * 30), placed_at, true
    FROM {placed}"""
AWARDS = """INSERT INTO {award} (order_id, member_id, channel_id, currency, placed_at, rate, multiplier, award_on,
        pending_days, expires_after_days, on_net, on_shipping, base, lines, tier_code, paid_base, earned, postings)
    SELECT order_id, member_id, 1, 'USD', placed_at, 1, 1, 'paid', 0, 365, false, false, 50,
        '[{{"line": "1", "amount": "50.000"}}]', 'bronze', 50, floor(random() * 100), 1
    FROM {placed}"""
TABLES = {"member": LoyaltyMember, "profile": Profile, "placed": PlacedOrder, "purchase": Purchase, "award": OrderAward}


def fill(members: int) -> None:
    """Add so many members with ten orders each, of a line each; and have the planner know of them."""
    names = {name: model._meta.db_table for name, model in TABLES.items()} | {"user": get_user_model()._meta.db_table}
    given = {"tier": Tier.objects.earliest("threshold").pk, "email": EMAIL, "each": ORDERS_EACH}
    with connection.cursor() as cursor:
        cursor.execute(UNGUARDED)
        copy_users(cursor, members)
        for statement in (MEMBERS, PROFILES, ORDERS, GOODS, AWARDS):
            cursor.execute(statement.format(**names), given)
        cursor.execute(GUARDED)
        cursor.execute(f"VACUUM ANALYZE {', '.join(names.values())}")


def copy_users(cursor: Any, copies: int, *, first: int = 1) -> None:
    """Copy one user, with an address and keys of its own for each copy, which are numbered from `first` on."""
    user = get_user_model()
    new = {"email": "'bulk-' || number || '@example.com'", "username": "'bulk-' || number", "uuid": "gen_random_uuid()"}
    columns = [field.column for field in user._meta.concrete_fields if not field.primary_key]
    values = [new.get(column, f'"{column}"') for column in columns]
    names = ", ".join(f'"{column}"' for column in columns)
    cursor.execute(
        f"INSERT INTO {user._meta.db_table} ({names}) SELECT {', '.join(values)} "
        f"FROM generate_series(%s, %s) number, (SELECT * FROM {user._meta.db_table} ORDER BY id LIMIT 1) old",
        [first, first + copies - 1],
    )
