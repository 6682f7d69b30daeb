"""Journeys: how long it takes to find who enters one, of a night and of all the past.

100,000 members; with BENCH_MEMBERS=1000000 at the size that is promised (10,000,000 orders).
"""

import os
from datetime import datetime, timedelta

from django.db import DEFAULT_DB_ALIAS, connection
from django.utils import timezone

from demo.shops.saleor_shop import SaleorShop
from saleor_loyalty_plugin.features.audience.segments.selectors.membership import uncompiled
from saleor_loyalty_plugin.features.messages.host.journeys.tasks import ENTERING
from saleor_loyalty_plugin.features.messages.host.journeys.triggers import SELECTS, look_before
from saleor_loyalty_plugin.features.messages.journeys.models import Journey
from saleor_loyalty_plugin.features.messages.journeys.rules.triggers import NUMBERS, Trigger, unless_given
from saleor_loyalty_plugin.features.messages.journeys.selectors.selecting import Window, entering, would_enter
from saleor_loyalty_plugin.features.messages.journeys.services.entering import AT_ONCE
from saleor_loyalty_plugin.settings import ProgramSettings

from .audience_shop import copy_checkouts, fill
from .measure import seconds

MEMBERS = int(os.environ.get("BENCH_MEMBERS", "100000"))
NIGHT = timedelta(days=1)
BOUND = "60 s at most, of 1,000,000"
UNGUARDED = "SET session_replication_role = replica"
GUARDED = "SET session_replication_role = origin"
# What `fill` writes says nothing of when orders counted, whose points expire, who rose, was born or waits.
FACTS = (
    # Some have ordered once, some of them last night.
    "UPDATE saleor_loyalty_placedorder SET counted = false WHERE member_id % 20 = 0 AND id % 10 > 0",
    "UPDATE saleor_loyalty_orderaward SET qualified_at = placed_at",
    """UPDATE saleor_loyalty_profile profile SET last_order_at = newest.at FROM (
        SELECT member_id, max(placed_at) AS at FROM saleor_loyalty_placedorder GROUP BY member_id
    ) newest WHERE newest.member_id = profile.member_id AND newest.at > profile.first_order_at""",
    "UPDATE saleor_loyalty_profile SET favourite_categories = ARRAY[1 + (member_id % 30)::integer]",
    """INSERT INTO saleor_loyalty_pointslot
        (member_id, transaction_id, points, remaining, available_at, expires_at, released)
    SELECT id, id, 100, 100, now() - place * interval '40 days' - random() * interval '40 days',
        now() + place * interval '40 days' + random() * interval '40 days', true
    FROM saleor_loyalty_loyaltymember, generate_series(0, 4) place ORDER BY place DESC""",
    """INSERT INTO saleor_loyalty_tierchange (member_id, tier_id, tier_code, reason, since)
    SELECT id, tier_id, 'bronze', 'qualified', now() - random() * interval '400 days'
    FROM saleor_loyalty_loyaltymember""",
    """UPDATE saleor_loyalty_loyaltymember SET below_since = now() - random() * interval '30 days'
    WHERE id % 10 = 0""",
    "INSERT INTO saleor_loyalty_reward (name, kind, points_cost, claimed, active, description, image, deleted, "
    "metadata, private_metadata) SELECT 'R', 'voucher', cost, 0, true, '', '', false, '{}', '{}' "
    "FROM unnest(ARRAY[500, 1000, 2500]) AS cost",
    """INSERT INTO saleor_loyalty_birthday (member_id, month, day, told_at)
    SELECT id, 1 + id % 12, 1 + id % 28, now() - interval '300 days' FROM saleor_loyalty_loyaltymember""",
    """INSERT INTO saleor_loyalty_productwatch (member_id, variant_id, channel_id, since, until, times_told)
    SELECT member.id, listing.variant_id, listing.channel_id, now() - random() * interval '80 days',
        now() + interval '1 day', 0
    FROM saleor_loyalty_loyaltymember member, product_productvariantchannellisting listing WHERE member.id % 100 = 0""",
    """INSERT INTO saleor_loyalty_restock (variant_id, channel_id, sold_out_at, told)
    SELECT variant_id, channel_id, now() - interval '1 hour', 0 FROM product_productvariantchannellisting""",
    "VACUUM ANALYZE saleor_loyalty_placedorder, saleor_loyalty_birthday, saleor_loyalty_productwatch, "
    "checkout_checkout, checkout_checkoutline",
    "VACUUM ANALYZE saleor_loyalty_orderaward, saleor_loyalty_profile, saleor_loyalty_pointslot, "
    "saleor_loyalty_tierchange, saleor_loyalty_loyaltymember",
)
ORDERS = {Trigger.NTH_ORDER: 3}


def rows(shop: SaleorShop) -> list[tuple[str, str, str]]:
    prepare(shop)
    now = timezone.now()
    return [row for trigger in Trigger for row in _of(trigger, now)]


def prepare(shop: SaleorShop) -> None:
    """Fill the shop: members, ten orders each, and what each trigger looks for."""
    checkout = shop.fill_checkout("USD", ["coffee", "mug"], "courier")
    fill(MEMBERS)
    with connection.cursor() as cursor:
        cursor.execute(UNGUARDED)
        copy_checkouts(cursor, checkout)
        for statement in FACTS:
            cursor.execute(statement)
        cursor.execute(GUARDED)


def _of(trigger: Trigger, now: datetime) -> list[tuple[str, str, str]]:
    numbers = {name: unless_given(trigger, name) for name in NUMBERS} | {"orders": ORDERS.get(trigger)}
    journey = Journey(pk=0, trigger=trigger.value, **numbers)
    looking = seconds(look_before, trigger, now)
    night, ever = Window(now - NIGHT, now), Window(None, now)
    return [
        (f"{MEMBERS:,} members, who enters by {trigger.name}, of a night", _counted(journey, night), BOUND),
        ("  what has to be looked at before", f"{looking:.2f} s", BOUND),
        ("  of all the past", _counted(journey, ever), BOUND),
        (f"  of them the first {ENTERING:,}", f"{seconds(_first, journey, ever):.2f} s", ""),
    ]


def _counted(journey: Journey, window: Window) -> str:
    found: list[int] = []

    def select() -> None:
        selection = SELECTS[Trigger(journey.trigger)](journey, window, ProgramSettings())
        found.append(would_enter(journey, selection, now=window.now))

    return f"{seconds(select):.2f} s, {found[0]:,} members"


def _first(journey: Journey, window: Window) -> None:
    """Select a batch as the task does."""
    selection = SELECTS[Trigger(journey.trigger)](journey, window, ProgramSettings())
    sql, given = entering(journey, selection, now=window.now, upto=AT_ONCE)
    with uncompiled(DEFAULT_DB_ALIAS), connection.cursor() as cursor:
        cursor.execute(f"{sql} LIMIT %s", [*given, ENTERING])
        cursor.fetchall()
