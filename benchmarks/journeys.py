"""Journeys: how long it takes to find who enters one, of a night and of all the past.

With BENCH_MEMBERS=1000000 at the size that is promised (10,000,000 orders); 50,000 members unless it says otherwise.
"""

import os
from datetime import datetime, timedelta

from django.db import connection
from django.utils import timezone

from saleor_loyalty_plugin.features.messages.host.journeys.triggers import SELECTS
from saleor_loyalty_plugin.features.messages.journeys.models import Journey
from saleor_loyalty_plugin.features.messages.journeys.rules.triggers import Trigger
from saleor_loyalty_plugin.features.messages.journeys.selectors.selecting import Window, would_enter
from saleor_loyalty_plugin.settings import ProgramSettings

from .audience_shop import fill
from .measure import seconds

MEMBERS = int(os.environ.get("BENCH_MEMBERS", "50000"))
NIGHT = timedelta(days=1)
UNGUARDED = "SET session_replication_role = replica"
GUARDED = "SET session_replication_role = origin"
# What `fill` writes says nothing of when orders counted, whose points expire and who rose.
FACTS = (
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
    "VACUUM ANALYZE saleor_loyalty_orderaward, saleor_loyalty_profile, saleor_loyalty_pointslot, "
    "saleor_loyalty_tierchange, saleor_loyalty_loyaltymember",
)
NEEDED = {Trigger.NTH_ORDER: {"orders": 3}, Trigger.NO_ORDER: {"days": 30, "repeat_days": 90}}
DAYS = {Trigger.TIER_AT_RISK: 14, Trigger.POINTS_EXPIRING: 30, Trigger.BIRTHDAY: 14, Trigger.ANNIVERSARY: 0}


def rows(_shop: object) -> list[tuple[str, str, str]]:
    fill(MEMBERS)
    with connection.cursor() as cursor:
        cursor.execute(UNGUARDED)
        for statement in FACTS:
            cursor.execute(statement)
        cursor.execute(GUARDED)
    now = timezone.now()
    return [row for trigger in Trigger for row in _of(trigger, now)]


def _of(trigger: Trigger, now: datetime) -> list[tuple[str, str, str]]:
    numbers = NEEDED.get(trigger, {"days": DAYS.get(trigger)})
    journey = Journey(pk=0, trigger=trigger.value, **numbers)
    return [
        (
            f"{MEMBERS:,} members, who enters by {trigger.name}, of a night",
            _measured(journey, Window(now - NIGHT, now)),
            "60 s at most, of 1,000,000",
        ),
        ("  of all the past", _measured(journey, Window(None, now)), "60 s at most, of 1,000,000"),
    ]


def _measured(journey: Journey, window: Window) -> str:
    found: list[int] = []

    def select() -> None:
        selection = SELECTS[Trigger(journey.trigger)](journey, window, ProgramSettings())
        found.append(would_enter(journey, selection, now=window.now))

    return f"{seconds(select):.2f} s, {found[0]:,} members"
