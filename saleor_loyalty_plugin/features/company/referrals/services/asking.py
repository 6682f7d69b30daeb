"""What referrals ask of the shop, and have it make: the host's."""

from typing import Protocol
from uuid import UUID

from .....models import LoyaltyMember, Redemption, Reward
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


class Hands(Protocol):
    """What makes rewards that are kept, and takes them back."""

    def currency(self, reward: Reward) -> str:
        """Return the currency of the reward's channel.

        Raises:
            LoyaltyError: on `reward`, its channel is gone or loyalty is off there.

        """

    def make(self, claim: Redemption, member: LoyaltyMember) -> None:
        """Make the code or card of a claim, in the same transaction."""

    def take_back(self, claim: Redemption) -> bool:
        """Take a code or card back unless it was used; return False where it is in use and has to be asked again.

        No member is locked.
        """
