"""What ambassadors ask of the shop: the host's."""

from typing import Protocol
from uuid import UUID

from ..rules.counting import ReferredOrder


class Shop(Protocol):
    """Where orders are read."""

    def order(self, order_id: UUID) -> ReferredOrder | None:
        """Return an order as it is committed now, None where it is gone."""
