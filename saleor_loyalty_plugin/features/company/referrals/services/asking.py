"""What referrals ask of the shop: the host's."""

from typing import Protocol
from uuid import UUID

from ..rules.judging import FriendOrder
from ..rules.likeness import Person


class Shop(Protocol):
    """Where customers and their orders are read."""

    def orders_of(self, user_id: int) -> list[FriendOrder]:
        """Return the orders that a user placed, also as a guest with their e-mail, as they are committed now."""

    def order(self, order_id: UUID) -> FriendOrder | None:
        """Return an order as it is committed now, None where it is gone."""

    def person(self, user_id: int, order_id: UUID | None = None) -> Person:
        """Return what is known of a customer, and of an order where one is named."""
