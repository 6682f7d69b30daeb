"""Campaigns: what fifty of them cost a new order, and how many orders a second one budget lets through."""

import time
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.db import connection
from django.utils import timezone

from demo.shops.saleor_shop import SaleorShop
from saleor_loyalty_plugin.features.campaigns.models import Campaign
from saleor_loyalty_plugin.host.orders.states import SaleorOrders
from saleor_loyalty_plugin.services.orders import reconcile_order
from saleor_loyalty_plugin.settings import ProgramSettings

from .measure import count_queries, median_milliseconds, seconds
from .shop import copies_of

TIMES = 150
CAMPAIGNS = 50


def rows(shop: SaleorShop) -> list[tuple[str, str, str]]:
    number = shop.buy("USD", ["coffee", "mug"], "courier").number
    _make_campaigns()
    first, *order_ids = copies_of(number, 3 * TIMES + 3)
    _reconcile(first)
    queries = {active: count_queries(_reconcile, _switch(active, order_ids.pop())) for active in (True, False)}
    times: dict[bool, list[float]] = {True: [], False: []}
    for index in range(2 * TIMES):  # by turns: what else the machine does hits both
        active = index % 2 == 0
        times[active].append(seconds(_reconcile, _switch(active, order_ids.pop())))
    within, without = (median_milliseconds(times[active]) for active in (True, False))
    Campaign.objects.exclude(code="c0").update(active=False)
    locked = median_milliseconds(_seconds_locked(_switch(True, order_id, code="c0")) for order_id in order_ids)
    Campaign.objects.update(active=False)
    return [
        (
            f"queries of reconcile_order, a new order, {CAMPAIGNS} campaigns",
            f"{queries[True]}",
            f"{queries[False] + 3}",
        ),
        ("  the same, time : without campaigns", f"{within / without:.2f}", "1.25 at most"),
        ("one budget is locked, by an order, until it is committed", f"{locked:.1f} ms", ""),
        ("  orders a second that it lets through", f"{1000 / locked:.0f}", "100 at least"),
    ]


def _make_campaigns() -> None:
    """Make campaigns that fit every order; ten have a budget, ten limits of the member."""
    limits = [{"budget": 10**9}] * 10 + [{"points_per_member_limit": 10**6}] * 10 + [{}] * (CAMPAIGNS - 20)
    Campaign.objects.bulk_create(
        Campaign(code=f"c{index}", name="c", effect="multiplier", factor=2 + Decimal(index) / 100, **limit)
        for index, limit in enumerate(limits)
    )


def _switch(active: bool, order_id: UUID, **which: str) -> UUID:
    """Switch campaigns on or off before an order is looked at."""
    Campaign.objects.filter(**which).update(active=active)
    return order_id


def _seconds_locked(order_id: UUID) -> float:
    """Return how long an order keeps the budget that it takes of."""
    locked: list[float] = []

    def watch(execute: Any, sql: str, *arguments: Any) -> Any:
        answer = execute(sql, *arguments)
        if "saleor_loyalty_campaign" in sql and "FOR NO KEY UPDATE" in sql:
            locked.append(time.perf_counter())
        return answer

    with connection.execute_wrapper(watch):
        _reconcile(order_id)
    return time.perf_counter() - locked[0]


def _reconcile(order_id: UUID) -> None:
    reconcile_order(order_id=order_id, source=SaleorOrders(), settings=ProgramSettings(), now=timezone.now())
