"""`reconcile_order`, against Saleor's own reading of an order and its lines."""

from uuid import UUID

from django.utils import timezone
from saleor.order.models import Order

from demo.shops.saleor_shop import SaleorShop
from saleor_loyalty_plugin.host.orders.states import SaleorOrders
from saleor_loyalty_plugin.services.orders import reconcile_order
from saleor_loyalty_plugin.settings import ProgramSettings

from .measure import count_queries, median_milliseconds, seconds
from .shop import copies_of

TIMES = 300


def rows(shop: SaleorShop) -> list[tuple[str, str, str]]:
    purchase = shop.buy("USD", ["coffee", "mug"], "courier")
    first, *order_ids = copies_of(purchase.number, TIMES + 1)
    new_queries = count_queries(_reconcile, first)
    unchanged_queries = count_queries(_reconcile, first)
    times = [
        (
            seconds(_fetch, order_id),
            seconds(_reconcile, order_id),
            seconds(_reconcile, order_id),
        )
        for order_id in order_ids
    ]
    fetch, new, unchanged = (median_milliseconds(column) for column in zip(*times, strict=True))
    return [
        ("queries of reconcile_order, a new paid order", f"{new_queries}", "12 at most"),
        ("queries of reconcile_order, an unchanged order", f"{unchanged_queries}", "3 at most"),
        ("time of Saleor's own fetch of an order and its lines (the baseline)", f"{fetch:.1f} ms", ""),
        ("  reconcile_order, a new order : baseline", f"{new / fetch:.1f}", ""),
        ("  reconcile_order, an unchanged order : baseline", f"{unchanged / fetch:.1f}", ""),
    ]


def _fetch(order_id: UUID) -> None:
    order = Order.objects.get(pk=order_id)
    list(order.lines.all())


def _reconcile(order_id: UUID) -> None:
    reconcile_order(order_id=order_id, source=SaleorOrders(), settings=ProgramSettings(), now=timezone.now())
