"""Campaigns: what fifty of them cost a new order, and how many orders a second take of one budget."""

from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from uuid import UUID

from django.db import connection
from django.utils import timezone
from saleor.account.models import User
from saleor.order.models import Order

from demo.saleor_shop import SaleorShop
from saleor_loyalty_plugin.features.campaigns.models import Campaign
from saleor_loyalty_plugin.host.orders.states import SaleorOrders
from saleor_loyalty_plugin.services.members import enroll
from saleor_loyalty_plugin.services.orders import reconcile_order
from saleor_loyalty_plugin.settings import ProgramSettings

from .measure import count_queries, median_milliseconds, seconds
from .shop import copies_of

TIMES = 200
WORKERS = 8
CAMPAIGNS = 50


def rows(shop: SaleorShop) -> list[tuple[str, str, str]]:
    number = shop.buy("USD", ["coffee", "mug"], "courier").number
    without, plain = _measure(number)
    _make_campaigns()
    within, with_campaigns = _measure(number)
    Campaign.objects.update(active=False)
    rate = _orders_a_second(number)
    Campaign.objects.update(active=False)
    return [
        (f"queries of reconcile_order, a new order, {CAMPAIGNS} campaigns", f"{within}", f"{without + 3} at most"),
        ("  the same, time : without campaigns", f"{with_campaigns / plain:.2f}", "1.25 at most"),
        (f"orders that take of one budget, {WORKERS} at once", f"{rate:.0f} orders/s", "100 at least"),
    ]


def _measure(number: int) -> tuple[int, float]:
    """Return queries of a new order, and its milliseconds."""
    first, second, *others = copies_of(number, TIMES + 2)
    _reconcile(first)
    queries = count_queries(_reconcile, second)
    return queries, median_milliseconds(seconds(_reconcile, order_id) for order_id in others)


def _make_campaigns() -> None:
    """Make campaigns that fit every order; ten have a budget, ten limits of the member."""
    limits = [{"budget": 10**9}] * 10 + [{"points_per_member_limit": 10**6}] * 10 + [{}] * (CAMPAIGNS - 20)
    Campaign.objects.bulk_create(
        Campaign(code=f"c{index}", name="c", effect="multiplier", factor=2 + Decimal(index) / 100, **limit)
        for index, limit in enumerate(limits)
    )


def _orders_a_second(number: int) -> float:
    Campaign.objects.create(code="one-budget", name="c", effect="points_per_order", points=7, budget=10**9)
    order_ids = copies_of(number, TIMES)
    for index, order_id in enumerate(order_ids):
        user = User.objects.create(email=f"budget-{index}@example.com")
        enroll(user_id=user.pk, settings=ProgramSettings(), now=timezone.now())
        Order.objects.filter(pk=order_id).update(user=user)
    with ThreadPoolExecutor(WORKERS) as pool:
        spent = seconds(lambda: list(pool.map(_reconcile_and_close, [order_ids[i::WORKERS] for i in range(WORKERS)])))
    return TIMES / spent


def _reconcile_and_close(order_ids: list[UUID]) -> None:
    for order_id in order_ids:
        _reconcile(order_id)
    connection.close()


def _reconcile(order_id: UUID) -> None:
    reconcile_order(order_id=order_id, source=SaleorOrders(), settings=ProgramSettings(), now=timezone.now())
