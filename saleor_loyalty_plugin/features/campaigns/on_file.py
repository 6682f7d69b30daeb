"""Campaigns as the program file of the back-test has them, and what it cannot say of them."""

from decimal import Decimal
from typing import Any

from ...backtest.campaigns_file import WEEKDAYS
from ...domain.campaigns.terms import CampaignEffect
from ...services.questions.campaigns_on_file import CampaignOnFile
from .models import Campaign

BEYOND = {
    "products": "it is for some products",
    "variants": "it is for some variants",
    "collections": "it is for some collections",
    "segment_id": "it is for a segment",
    "from_time": "it holds at some hours",
    "until_time": "it holds at some hours",
    "exclude_sale": "it leaves out what is on sale",
    "first_orders": "it is for first orders",
    "points_per_member_limit": "it has a limit of points for each member",
    "times_per_member_limit": "it has a limit of orders for each member",
}
"""Fields that the file has not, and what a campaign with one does."""


class CampaignTables:
    """Answers which campaigns there are, as a file has them: everybody takes part, whoever is held out in the shop."""

    def all(self, *, using: str | None = None) -> list[CampaignOnFile]:
        campaigns = Campaign.objects.using(using).select_related("tier")
        return [_on_file(campaign) for campaign in campaigns]


def _on_file(campaign: Campaign) -> CampaignOnFile:
    return CampaignOnFile(
        code=campaign.code,
        name=campaign.name,
        active=campaign.active,
        table=_table(campaign),
        categories=tuple(campaign.categories),
        channels=tuple(campaign.channels),
        minimums={int(channel): Decimal(amount) for channel, amount in campaign.minimums.items()},
        beyond=_beyond(campaign),
    )


def _table(campaign: Campaign) -> dict[str, Any]:
    per_order = campaign.effect == CampaignEffect.POINTS_PER_ORDER
    fields = {
        "per_order" if per_order else "factor": campaign.points if per_order else campaign.factor,
        "from": campaign.starts_at,
        "until": campaign.ends_at,
        "weekdays": [WEEKDAYS[day] for day in sorted(campaign.weekdays)],
        "tier": campaign.tier and campaign.tier.code,
        "cap_per_order": campaign.points_per_order_limit,
        "budget": campaign.budget,
    }
    return {name: value for name, value in fields.items() if value is not None and value != []}


def _beyond(campaign: Campaign) -> tuple[str, ...]:
    beyond = [told for name, told in BEYOND.items() if getattr(campaign, name)]
    if campaign.effect == CampaignEffect.POINTS_PER_ITEM:
        beyond.append("it gives points for each piece")
    if campaign.stackable:
        beyond.append("it comes on top of others")
    return tuple(dict.fromkeys(beyond))
