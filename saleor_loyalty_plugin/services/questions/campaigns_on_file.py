"""Which campaigns the program has, as the program file of the back-test has them. Without an answer there are none."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignOnFile:
    """A campaign for the program file. What names rows of the shop is for whoever can read them: ids, none for all."""

    code: str
    name: str
    active: bool
    table: Mapping[str, Any]
    """Its fields in the file, but for those that follow from what is named below."""
    categories: tuple[int, ...] = ()
    """Each with its descendants."""
    channels: tuple[int, ...] = ()
    minimums: Mapping[int, Decimal] = field(default_factory=dict)
    """What an order's goods of it cost at least, by channel, in its currency."""
    beyond: tuple[str, ...] = ()
    """What the file cannot say of it, in English; with anything here it cannot be run."""


class CampaignsOnFile(Protocol):
    """The feature that answers."""

    def all(self, *, using: str | None = None) -> list[CampaignOnFile]:
        """Return all campaigns, also those that are switched off, in the order in which they hold."""


class _Answers:
    campaigns: CampaignsOnFile | None = None


def answer_with(campaigns: CampaignsOnFile) -> None:
    """Have a feature answer from now on."""
    _Answers.campaigns = campaigns


def campaigns_on_file(*, using: str | None = None) -> list[CampaignOnFile]:
    """Return the program's campaigns; none where no feature answers."""
    return [] if _Answers.campaigns is None else _Answers.campaigns.all(using=using)
