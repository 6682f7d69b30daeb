"""Orders as challenges ask for them, always from the writer."""

from collections import Counter
from collections.abc import Collection, Mapping
from uuid import UUID

from django.db.models import Sum
from saleor.order import FulfillmentStatus
from saleor.order.models import FulfillmentLine

from ....domain.orders import OrderGoods
from ....host.databases import WRITER
from ....host.orders.goods import goods_of_many
from ....host.orders.payments import paid_at
from ..challenges.goods import as_kept
from ..challenges.services.keeping import OrderDetails

# What came back for another piece was replaced: the goods are with the customer still (rule 99).
CAME_BACK = (FulfillmentStatus.RETURNED, FulfillmentStatus.REFUNDED, FulfillmentStatus.REFUNDED_AND_RETURNED)


class ChallengeShop:
    """The `Shop` that reads Saleor's own tables."""

    def details(self, order_ids: Collection[UUID]) -> Mapping[UUID, OrderDetails]:
        goods, moments, back = goods_of_many(order_ids), paid_at(order_ids), _came_back(order_ids)
        return {order_id: OrderDetails(moments.get(order_id), _lines(goods[order_id], back)) for order_id in goods}


def _lines(goods: OrderGoods, back: Counter[str]) -> dict[str, object]:
    """Return what was bought; a gift card is money in another shape."""
    return {
        line.line_id: as_kept(line.facts, max(line.quantity - back[line.line_id], 0))
        for line in goods.lines
        if not line.is_gift_card
    }


def _came_back(order_ids: Collection[UUID]) -> Counter[str]:
    """Return how many pieces came back or were paid back, by the line's id."""
    lines = FulfillmentLine.objects.using(WRITER).filter(
        fulfillment__order_id__in=order_ids, fulfillment__status__in=CAME_BACK
    )
    counted = lines.order_by().values_list("order_line").annotate(pieces=Sum("quantity"))
    return Counter({str(line_id): pieces for line_id, pieces in counted})
