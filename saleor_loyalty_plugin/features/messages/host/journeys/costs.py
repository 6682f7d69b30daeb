"""What codes of journeys cost: part of the journey's cost once an order has used them (rule 64)."""

from collections.abc import Collection
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.db.models import OuterRef, Subquery, Sum
from saleor.discount import DiscountType
from saleor.discount.models import OrderDiscount, OrderLineDiscount

from ....audience.models import PlacedOrder
from ...journeys.models import JourneyGift


def keep_used_codes(*, after: int, limit: int) -> int | None:
    """Write which order used each code above the number `after`, and what it took off; return where to go on.

    Of orders that count: paid, and neither void nor refunded in full.
    """
    placed = PlacedOrder.objects.filter(counted=True, voucher_code=OuterRef("voucher_code")).order_by("placed_at")
    unused = JourneyGift.objects.filter(order_id=None, pk__gt=after).exclude(voucher_code="")
    found = unused.annotate(used_by=Subquery(placed.values("order_id")[:1])).order_by("pk")
    gifts = list(found.filter(used_by__isnull=False)[:limit])
    taken = taken_by([gift.used_by for gift in gifts])
    for gift in gifts:
        gift.order_id, gift.taken = gift.used_by, taken.get(gift.used_by, Decimal(0))
    JourneyGift.objects.bulk_update(gifts, ["order_id", "taken"])
    return gifts[-1].pk if len(gifts) == limit else None


def taken_by(order_ids: Collection[UUID]) -> dict[Any, Decimal]:
    """Return what vouchers took off orders, off their goods or delivery, in each order's currency; two queries."""
    found: dict[Any, Decimal] = {}
    for model, order in ((OrderDiscount, "order_id"), (OrderLineDiscount, "line__order_id")):
        rows: Any = model._default_manager.filter(**{f"{order}__in": order_ids}, type=DiscountType.VOUCHER).order_by()
        for order_id, amount in rows.values_list(order).annotate(amount=Sum("amount_value")):
            found[order_id] = found.get(order_id, Decimal(0)) + amount
    return found
