"""The program of today as a program file, and what such a file cannot say of it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from saleor.channel.models import Channel
from saleor.product.models import Category

from ....backtest.program_text import program_text
from ....models import ChannelTerms, Tier
from ....services.questions.campaigns_on_file import CampaignOnFile, campaigns_on_file
from ....settings import ProgramSettings
from ..rules.changes import Switchable

SETTINGS = (
    "points_per_currency_unit",
    "point_value",
    "award_on",
    "earn_on_shipping",
    "earn_on_net",
    "pending_days",
    "expires_after_days",
    "expiry_rounding",
    "inactivity_days",
    "min_redeem_points",
    "redeem_step",
    "max_redeem_percent",
    "welcome_points",
    "qualification_basis",
    "qualification_window",
    "downgrade_grace_days",
    "time_zone",
)
"""What the back-test looks at."""
TERMS = ("points_per_currency_unit", "point_value", "free_shipping_minimum_order", "free_shipping_price")
TIER = ("name", "threshold", "earn_multiplier", "discount_percent", "free_shipping")


@dataclass(frozen=True, slots=True)
class Today:
    """`data` is the file's content with the campaigns that are on and can be run; `notes` are sentences in English."""

    data: dict[str, Any]
    campaigns: list[CampaignOnFile]
    switchable: dict[str, Switchable]
    """The shop's campaigns by code."""
    notes: list[str]

    @property
    def text(self) -> str:
        """Return the program file."""
        return program_text(self.data)


def program_of_today(settings: ProgramSettings, *, using: str) -> Today:
    """Return the program as it is, also while it is switched off."""
    channels = list(Channel.objects.using(using).filter(is_active=True).order_by("pk"))
    own = ChannelTerms.objects.using(using).in_bulk(field_name="channel_id")
    campaigns = campaigns_on_file(using=using)
    switchable = _switchable(campaigns, channels, using)
    running = {each.code: dict(switchable[each.code].table) for each in campaigns if _runs(each, switchable)}
    data = {
        **{name: _plain(getattr(settings, name)) for name in SETTINGS},
        "tiers": {tier.code: {name: getattr(tier, name) for name in TIER} for tier in Tier.objects.using(using)},
        "currencies": _currencies(channels, own),
        "campaigns": running,
    }
    return Today(data, campaigns, switchable, [*_channel_notes(channels, own), *_campaign_notes(campaigns, switchable)])


def _runs(campaign: CampaignOnFile, switchable: Mapping[str, Switchable]) -> bool:
    return campaign.active and not switchable[campaign.code].beyond


def _plain(value: Any) -> Any:
    # A choice is written by its name.
    return value.value if hasattr(value, "value") else value


def _own(terms: ChannelTerms | None) -> dict[str, Any]:
    found = {} if terms is None else {name: getattr(terms, name) for name in TERMS}
    return {name: value for name, value in found.items() if value is not None and (value or name not in TERMS[2:])}


def _currencies(channels: Sequence[Channel], own: Mapping[int, ChannelTerms]) -> dict[str, dict[str, Any]]:
    """Return what is a currency's own: what its first channel has."""
    found: dict[str, dict[str, Any]] = {}
    for channel in channels:
        found.setdefault(channel.currency_code, _own(own.get(channel.pk)))
    return found


def _channel_notes(channels: Sequence[Channel], own: Mapping[int, ChannelTerms]) -> Iterable[str]:
    first: dict[str, Channel] = {}
    for channel in channels:
        terms = own.get(channel.pk)
        if terms is not None and not terms.active:
            yield f"Loyalty is off in {channel.name}; in the back-test its orders earn."
        taken = first.setdefault(channel.currency_code, channel)
        if _own(terms) != _own(own.get(taken.pk)):
            yield (
                f"Terms of {channel.name} differ from those of {taken.name}, which is in {channel.currency_code} too; "
                f"in the back-test those of {taken.name} hold for both."
            )


def _campaign_notes(campaigns: Iterable[CampaignOnFile], switchable: Mapping[str, Switchable]) -> Iterable[str]:
    for each in campaigns:
        if each.active and (beyond := switchable[each.code].beyond):
            yield f"The campaign {each.name} is left out: {beyond}."


def _switchable(campaigns: Iterable[CampaignOnFile], channels: Sequence[Channel], using: str) -> dict[str, Switchable]:
    return {each.code: _of_shop(each, channels, using) for each in campaigns}


def _of_shop(campaign: CampaignOnFile, channels: Sequence[Channel], using: str) -> Switchable:
    """Return a campaign's table with what it names of the shop."""
    beyond = list(campaign.beyond)
    table = dict(campaign.table)
    if campaign.categories:
        table["categories"] = _slugs(campaign.categories, using)
        if not table["categories"]:
            beyond.append("its categories are gone")
    held = [channel for channel in channels if not campaign.channels or channel.pk in campaign.channels]
    currencies = sorted({channel.currency_code for channel in held})
    if campaign.channels:
        table["currencies"] = currencies
        if any(channel.currency_code in currencies and channel not in held for channel in channels) or not held:
            beyond.append("it is for some of the channels in a currency")
    minimums = {campaign.minimums.get(channel.pk) for channel in held}
    if len(minimums) > 1:
        beyond.append("its minimum is another in each channel")
    elif minimum := next(iter(minimums), None):
        table["minimum_order"] = minimum
    return Switchable(table=table, beyond="; ".join(beyond))


def _slugs(category_ids: Sequence[int], using: str) -> list[str]:
    """Return the slugs of categories and of all below them."""
    named = Category.objects.using(using).filter(pk__in=category_ids)
    whole = Category.tree.get_queryset_descendants(named, include_self=True)
    return sorted(whole.using(using).values_list("slug", flat=True))
