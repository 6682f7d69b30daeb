"""Orders that staff edit before they are confirmed, looked at before the ledger is: rows say what points take off.

Saleor computes such an order when its prices are next read. Until then its rows are not those of its lines, so they
are spread anew first. Where this Saleor has no place for that, an edited order gives back what was spent on it, and
costs what Saleor says (rule 102).
"""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet
from saleor.discount import DiscountType, VoucherType
from saleor.discount.models import OrderLineDiscount
from saleor.order import OrderStatus
from saleor.order.lock_objects import order_qs_select_for_update
from saleor.order.models import Order

from ..databases import WRITER
from ..guard import guarded
from ..pricing.discount_rows import POINTS_ROW, REWARD_ROW
from ..pricing.orders.spreading import spread_anew
from ..seams import EDITS, installed

SPENT = (POINTS_ROW, REWARD_ROW)


def follow_edit(order: Order) -> None:
    """Have an order's rows say what points take off it now, after an event of the order. Never raises."""
    if order.status == OrderStatus.UNCONFIRMED and (order.should_refresh_prices or EDITS in installed.problems):
        follow_edits([order.pk])


def follow_edits(order_ids: Iterable[UUID]) -> None:
    """Have the rows of those of the orders that were edited say what points take off them now. Never raises."""
    with guarded("looking for edited orders", order_ids=order_ids):
        for order_id in list(_edited(order_ids)):
            with guarded("following an edited order", order_id=order_id), transaction.atomic():
                _follow(order_qs_select_for_update().get(pk=order_id))


def _edited(order_ids: Iterable[UUID]) -> Iterator[UUID]:
    rows = OrderLineDiscount.objects.filter(line__order_id=OuterRef("pk"), unique_type__in=SPENT)
    orders = Order.objects.using(WRITER).filter(Exists(rows), pk__in=order_ids, status=OrderStatus.UNCONFIRMED)
    if EDITS not in installed.problems:
        orders = orders.filter(should_refresh_prices=True)
    return orders.order_by("pk").values_list("pk", flat=True)


def _follow(order: Order) -> None:
    lines = list(order.lines.filter(variant__isnull=False).prefetch_related("discounts"))
    if EDITS not in installed.problems:
        spread_anew(order, lines)
    elif order.should_refresh_prices or _was_computed_anew(order, lines):
        _rows(order).delete()


def _rows(order: Order) -> QuerySet[OrderLineDiscount]:
    return OrderLineDiscount.objects.filter(line__order=order, unique_type__in=SPENT)


def _was_computed_anew(order: Order, lines: list[Any]) -> bool:
    """Return whether Saleor has computed the order by itself: then its goods cost more, by all that was spent on it."""
    discounts = list(order.discounts.select_related("voucher"))
    if any(discount.type == DiscountType.MANUAL for discount in discounts):
        return True
    with_tax = order.channel.tax_configuration.prices_entered_with_tax
    subtotal = order.subtotal_gross_amount if with_tax else order.subtotal_net_amount
    alone = sum((line.base_unit_price_amount * line.quantity for line in lines), Decimal(0))
    alone -= sum((discount.amount_value for discount in discounts if _is_of_goods(discount)), Decimal(0))
    spent = sum((row.amount_value for row in _rows(order)), Decimal(0))
    return abs(subtotal - alone) < abs(subtotal - (alone - spent))


def _is_of_goods(discount: Any) -> bool:
    return discount.voucher is None or discount.voucher.type != VoucherType.SHIPPING
