"""Campaigns on past orders, by the same functions as in the shop: an order is one line of one category (rule 45)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from math import floor
from zoneinfo import ZoneInfo

from ...domain.campaigns.earning import Basket, CampaignEarning, earn, fitting_of
from ...domain.campaigns.goods import CampaignGoods
from ...domain.campaigns.terms import CampaignEffect, CampaignTerms
from ...domain.campaigns.windows import CampaignTime
from ...domain.earning import EarningTerms, points_for
from ...domain.orders import UNKNOWN, LineFacts, OrderLine
from ...domain.tiers.terms import TierTerms
from ..campaigns_file import PlannedCampaign
from .tally import ZERO, CampaignCount


@dataclass(frozen=True, slots=True)
class HeldCampaign:
    """A campaign in one currency."""

    terms: CampaignTerms
    time: CampaignTime
    threshold: Decimal
    """Of the lowest tier that takes part."""
    budget: int | None


@dataclass(frozen=True, slots=True)
class CampaignRules:
    """The campaigns of a program in one currency; a point is worth `point_value` in the report's currency."""

    campaigns: tuple[HeldCampaign, ...]
    zone: ZoneInfo
    point_value: Decimal
    categories: dict[str, LineFacts]
    """What a line of a category that campaigns name is of."""


@dataclass(frozen=True, slots=True)
class PastPurchase:
    """What earns of an order, in its currency; `share` of it was paid for in the end."""

    at: datetime
    tier: TierTerms
    goods: Decimal
    delivery: Decimal
    category: str
    share: Fraction


def campaign_rules(
    planned: Sequence[PlannedCampaign],
    currency: str,
    *,
    thresholds: dict[str, Decimal],
    zone: ZoneInfo,
    point_value: Decimal,
) -> CampaignRules | None:
    """Return the campaigns that there are in a currency; None where there are none. They are numbered as in the file.

    `thresholds` are those of the tiers by code; `point_value` is in the report's currency.
    """
    names = sorted({name for campaign in planned for name in campaign.categories})
    numbers = {name: number for number, name in enumerate(names, 1)}
    held = tuple(
        _held(number, campaign, numbers, thresholds)
        for number, campaign in enumerate(planned)
        if not campaign.currencies or currency in campaign.currencies
    )
    facts = {name: LineFacts(categories=frozenset({number})) for name, number in numbers.items()}
    return CampaignRules(held, zone, point_value, facts) if held else None


def _held(
    number: int, campaign: PlannedCampaign, categories: dict[str, int], thresholds: dict[str, Decimal]
) -> HeldCampaign:
    per_order = campaign.points is not None
    terms = CampaignTerms(
        number=number,
        effect=CampaignEffect.POINTS_PER_ORDER if per_order else CampaignEffect.MULTIPLIER,
        factor=Decimal(1) if campaign.factor is None else campaign.factor,
        points=campaign.points or 0,
        goods=CampaignGoods(categories=frozenset(categories[name] for name in campaign.categories)),
        minimum=campaign.minimum,
        limit=campaign.limit,
    )
    threshold = thresholds[campaign.tier] if campaign.tier is not None else ZERO
    return HeldCampaign(terms, campaign.time, threshold, campaign.budget)


def earn_in_campaigns(
    purchase: PastPurchase, terms: EarningTerms, rules: CampaignRules, counts: list[CampaignCount]
) -> EarningTerms:
    """Return the terms of an order with what its campaigns give, having counted that."""
    holding = [
        campaign
        for campaign in rules.campaigns
        if purchase.tier.threshold >= campaign.threshold and campaign.time.holds(purchase.at, rules.zone)
    ]
    if not holding:
        return terms
    facts = rules.categories.get(purchase.category, UNKNOWN)
    line = OrderLine("", net=purchase.goods, gross=purchase.goods, facts=facts)
    basket = Basket(lines=(line,), delivery=purchase.delivery)
    fitting = fitting_of(basket, [campaign.terms for campaign in holding])
    if not fitting:
        return terms
    left = {
        campaign.terms.number: max(campaign.budget - counts[campaign.terms.number].reserved, 0)
        for campaign in holding
        if campaign.budget is not None
    }
    earning = earn(basket, terms, fitting, left=left)
    with_campaigns = replace(terms, exact=earning.exact)
    _count(earning, with_campaigns, purchase, rules, counts)
    _count_left_out(earning, terms, purchase, rules, counts)
    return with_campaigns


def _count(
    earning: CampaignEarning,
    terms: EarningTerms,
    purchase: PastPurchase,
    rules: CampaignRules,
    counts: list[CampaignCount],
) -> None:
    # What an order reserved returns where everything that it earned is taken back (rule 38).
    is_kept = points_for(ZERO, terms, share=purchase.share) > 0
    for each in earning.given:
        if each.points:
            counts[each.number].reserved += each.points if is_kept else 0
            _add(counts[each.number], each.points, purchase, rules)


def _count_left_out(
    earning: CampaignEarning,
    terms: EarningTerms,
    purchase: PastPurchase,
    rules: CampaignRules,
    counts: list[CampaignCount],
) -> None:
    """Count what goods that earn nothing would have earned."""
    for number, lines in earning.excluding.items():
        if lines:
            without = points_for(purchase.goods + purchase.delivery, terms)
            _add(counts[number], earning.base_points - without, purchase, rules)


def _add(count: CampaignCount, points: int, purchase: PastPurchase, rules: CampaignRules) -> None:
    kept = floor(points * purchase.share)
    count.orders += 1
    count.points += kept
    count.worth += kept * rules.point_value
