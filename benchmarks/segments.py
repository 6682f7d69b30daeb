"""Segments: how long it takes to preview a rule over all members, and to ask about one of them.

With BENCH_MEMBERS=1000000 at the size that is promised (10,000,000 orders); 50,000 members unless it says otherwise.
"""

import os
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connection
from django.utils import timezone

from saleor_loyalty_plugin.features.audience.segments.rules.reading import read_rule
from saleor_loyalty_plugin.features.audience.segments.rules.tree import Rule
from saleor_loyalty_plugin.features.audience.segments.selectors.membership import (
    count_fitting,
    members_fitting,
    rules_fitting,
    uncompiled,
)
from saleor_loyalty_plugin.models import LoyaltyMember

from .audience_shop import ORDERS_EACH, fill
from .measure import median_milliseconds, seconds

MEMBERS = int(os.environ.get("BENCH_MEMBERS", "50000"))
TIMES = 5


def _if(field: str, operator: str, *values: str, **more: Any) -> dict[str, Any]:
    return {"condition": {"field": field, "operator": operator, "values": list(values), **more}}


RULES = {
    "spend, last order and country": {
        "all": [
            _if("NET_SPEND", "GTE", "500"),
            _if("DAYS_SINCE_LAST_ORDER", "LTE", "90"),
            {"not": _if("COUNTRY", "EQ", "PL")},
        ]
    },
    "a product within 90 days and no voucher": {
        "all": [_if("BOUGHT_PRODUCT", "EQ", "7", days=90), _if("USED_VOUCHER", "NE", "SPRING")]
    },
    "a category or the best fifth, and not new": {
        "all": [
            {"any": [_if("BOUGHT_CATEGORY", "IN", "3", "4", days=90), _if("SPEND_PERCENTILE", "GTE", "80")]},
            {"not": _if("LIFE_CYCLE", "IN", "NEW", "NEVER")},
        ]
    },
    "tier, points and lifetime points": {
        "all": [
            _if("TIER", "EQ", "bronze"),
            _if("POINTS_AVAILABLE", "GTE", "1000"),
            _if("POINTS_LIFETIME", "GTE", "600"),
        ]
    },
}


def rows(_shop: object) -> list[tuple[str, str, str]]:
    fill(MEMBERS)
    found = []
    for name, data in RULES.items():
        rule = read_rule(data)
        size = f"{MEMBERS:,} members, {MEMBERS * ORDERS_EACH:,} orders: {name}"
        found.append((size, f"{_median(count_fitting, {1: rule}):.0f} ms", "2,000 ms at most, of 1,000,000"))
        found.append(
            ("  its preview, 20 members", f"{_median(_preview, rule):.0f} ms", "2,000 ms at most, of 1,000,000")
        )
    return [*found, *_of_one([read_rule(data) for data in RULES.values()])]


def _of_one(rules: list[Rule]) -> list[tuple[str, str, str]]:
    member = LoyaltyMember.objects.order_by("-pk").values_list("pk", flat=True)[MEMBERS // 2]
    asked = dict(enumerate(rules))
    return [
        ("the same four rules of one member", f"{_median(rules_fitting, asked, [member]):.1f} ms", ""),
        ("  blocks of 8 kB that it reads", f"{_blocks(asked, member)}", "200 at most, however many members"),
    ]


def _median(call: Any, *arguments: Any) -> float:
    call(*arguments, timezone.now())
    return median_milliseconds(seconds(call, *arguments, timezone.now()) for _ in range(TIMES))


def _preview(rule: Rule, now: Any) -> None:
    with uncompiled(DEFAULT_DB_ALIAS):
        list(LoyaltyMember.objects.filter(pk__in=members_fitting(rule, now)).order_by("-pk")[:20])


def _blocks(rules: dict[int, Rule], member: int) -> int:
    """Return how many blocks the query of one member touches, in memory or not."""
    explained: list[dict[str, Any]] = []

    def explain(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        execute(f"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) {sql}", params, many, context)
        explained.append(context["cursor"].fetchone()[0][0]["Plan"])
        return execute(sql, params, many, context)

    with connection.execute_wrapper(explain):
        rules_fitting(rules, [member], timezone.now())
    return sum(int(explained[0][f"Shared {kind} Blocks"]) for kind in ("Hit", "Read"))
