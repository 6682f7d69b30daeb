"""Orders that were made of one checkout: each has the discount, so each takes the points (rule 109)."""

import logging
from typing import Any
from uuid import UUID

from saleor.core.db.connection import allow_writer
from saleor.order.models import Order

from ...models import Redemption
from ...signals import order_was_second
from ..databases import WRITER
from ..problems import remember

logger = logging.getLogger(__name__)


def tell_of_second_orders() -> None:
    """Have the log and the status tell of them from now on."""
    order_was_second.connect(_tell, dispatch_uid="saleor_loyalty_second_orders")


def _tell(sender: Any, order_id: UUID, **kwargs: Any) -> None:
    with allow_writer():
        number = Order.objects.using(WRITER).filter(pk=order_id).values_list("number", flat=True).first()
        taken = Redemption.objects.filter(order_id=order_id, reward__isnull=True)
        points = taken.values_list("points", flat=True).first()
    problem = (
        f"Order {number} is the second of one checkout: {points} points were set aside once, taken off both orders and "
        "taken from the customer twice. Cancel the order that nobody wants: its points come back."
    )
    logger.warning("Loyalty: %s", problem, extra={"order_id": order_id})
    remember(problem)
