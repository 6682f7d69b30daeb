"""What games ask of Saleor, and have it make."""

from collections.abc import Collection
from typing import Any

from saleor.channel.models import Channel

from ....domain.program_money import ProgramMoney
from ....host.databases import WRITER
from ....host.program.money import money_of_program
from ....host.rewards.hands import SaleorHands
from ....models import ChannelTerms
from ....settings import ProgramSettings


class GameShop(SaleorHands):
    """The `Shop` of Saleor."""

    def __init__(self, settings: ProgramSettings, manager: Any = None) -> None:
        super().__init__(manager)
        self.settings = settings

    def money(self) -> ProgramMoney:
        return money_of_program(self.settings)

    def open_channels(self, channel_ids: Collection[int]) -> set[int]:
        return open_channels(channel_ids)


def open_channels(channel_ids: Collection[int], *, using: str = WRITER) -> set[int]:
    """Return those of the channels that are there and in which loyalty is on: one query, none without channels."""
    if not channel_ids:
        return set()
    off = ChannelTerms.objects.filter(active=False).values("channel_id")
    there = Channel.objects.using(using).filter(pk__in=channel_ids).exclude(pk__in=off)
    return set(there.values_list("pk", flat=True))
