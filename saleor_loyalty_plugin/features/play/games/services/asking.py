"""What games ask of the shop, and have it make: the host's."""

from collections.abc import Collection
from typing import Protocol

from .....domain.program_money import ProgramMoney
from .....models import LoyaltyMember, Redemption, Reward


class Shop(Protocol):
    """Where prizes are made."""

    def money(self) -> ProgramMoney:
        """Return what orders' amounts are converted by."""

    def open_channels(self, channel_ids: Collection[int]) -> Collection[int]:
        """Return those of the channels in which rewards can be made now: one query, none without channels."""

    def currency(self, reward: Reward) -> str:
        """Return the currency of the reward's channel.

        Raises:
            LoyaltyError: on `reward`, its channel is gone or loyalty is off there.

        """

    def make(self, claim: Redemption, member: LoyaltyMember) -> None:
        """Make the code or card of a claim, in the same transaction."""
