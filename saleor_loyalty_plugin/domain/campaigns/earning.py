"""What campaigns add up to: one exact sum of an order's lines, terms and campaigns (rules 33, 35, 36 and 37)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import floor
from types import MappingProxyType
from typing import NamedTuple

from ..earning import EarningTerms, exact_decimal
from ..orders import OrderLine
from .terms import CampaignEffect, CampaignTerms

NO_LIMITS: Mapping[int, int] = MappingProxyType({})
# Multipliers that stand alone, those that stack, points per item, points per order.
TURNS = {CampaignEffect.POINTS_PER_ITEM: 2, CampaignEffect.POINTS_PER_ORDER: 3}


class CampaignPoints(NamedTuple):
    """What one campaign gave, and what its limits took from that: whole points."""

    number: int
    points: int
    clipped: int = 0


@dataclass(frozen=True, slots=True)
class CampaignEarning:
    """What an order earns when it is paid in full."""

    exact: Decimal
    """Before rounding down, less what limits clipped: what a refund takes its share of."""
    base_points: int
    """Without the campaigns, but for the goods that one of them excluded."""
    given: tuple[CampaignPoints, ...] = ()
    excluding: frozenset[int] = frozenset()
    """Campaigns whose goods earn nothing, and are on the order."""

    @property
    def points(self) -> int:
        return self.base_points + sum(each.points for each in self.given)


@dataclass(frozen=True, slots=True)
class Basket:
    """What earns of an order: lines in its currency at what they cost, and its delivery, which has no goods."""

    lines: Sequence[OrderLine]
    on_net: bool = False
    delivery: Decimal = Decimal(0)

    def amount(self, line: OrderLine) -> Decimal:
        return line.net if self.on_net else line.gross

    def earning(self) -> list[OrderLine]:
        """Return the lines that points can come of: neither gift cards nor what costs nothing."""
        return [line for line in self.lines if not line.is_gift_card and self.amount(line) > 0]


def earn(
    basket: Basket, terms: EarningTerms, campaigns: Iterable[CampaignTerms], *, left: Mapping[int, int] = NO_LIMITS
) -> CampaignEarning:
    """Return what an order earns under its terms and campaigns.

    Args:
        basket: what was bought.
        terms: rate and multiplier of the order.
        campaigns: those that hold for the order, in any order.
        left: what budget and limits of the member leave a campaign to give, in points, by its number; a campaign that
            is not named has no such limit, one that has nothing left does not fit.

    """
    fitting = sorted(fitting_of(basket, campaigns, left=left), key=_turn)
    excluding = [campaign for campaign in fitting if campaign.excludes]
    lines = [line for line in basket.earning() if not any(each.goods.include(line) for each in excluding)]
    unit = Fraction(terms.rate) * Fraction(terms.multiplier)
    amounts = {line.line_id: Fraction(basket.amount(line)) * unit for line in lines}
    exact = sum(amounts.values(), Fraction(basket.delivery) * unit)
    base_points, given, clipped = floor(exact), [], 0
    for campaign, added in _additions(lines, amounts, fitting):
        each = _clipped(campaign, floor(exact + added) - floor(exact), left.get(campaign.number))
        exact, clipped = exact + added, clipped + each.clipped
        given.append(each)
    return CampaignEarning(
        exact=exact_decimal(exact - clipped),
        base_points=base_points,
        given=tuple(each for each in given if each.points or each.clipped),
        excluding=frozenset(campaign.number for campaign in excluding),
    )


def fitting_of(
    basket: Basket, campaigns: Iterable[CampaignTerms], *, left: Mapping[int, int] = NO_LIMITS
) -> list[CampaignTerms]:
    """Return the campaigns that have goods in the basket, enough of them, and something left to give."""
    lines = basket.earning()
    fitting = []
    for campaign in campaigns:
        amounts = [basket.amount(line) for line in lines if campaign.goods.include(line)]
        has_something = left.get(campaign.number, 1) > 0
        if amounts and has_something and sum(amounts) >= campaign.minimum:
            fitting.append(campaign)
    return fitting


def _turn(campaign: CampaignTerms) -> tuple[int, int, int]:
    return TURNS.get(campaign.effect, int(campaign.stackable)), campaign.priority, campaign.number


def _additions(
    lines: Sequence[OrderLine], amounts: Mapping[str, Fraction], fitting: Sequence[CampaignTerms]
) -> list[tuple[CampaignTerms, Fraction]]:
    """Return what campaigns add to the exact sum, in their turn; those that add nothing are left out."""
    factors = {campaign.number: campaign.factor for campaign in fitting}
    added_by: dict[int, Fraction] = defaultdict(Fraction)
    for line in lines:
        for number in _multiplying(line, fitting):
            added_by[number] += amounts[line.line_id] * (Fraction(factors[number]) - 1)
    for campaign in fitting:
        if not campaign.multiplies:
            added_by[campaign.number] = Fraction(_points(campaign, lines))
    return [(campaign, added) for campaign in fitting if (added := added_by[campaign.number])]


def _multiplying(line: OrderLine, fitting: Sequence[CampaignTerms]) -> list[int]:
    """Return the campaigns that multiply a line: of those that stand alone the highest, and all that stack."""
    here = [campaign for campaign in fitting if campaign.multiplies and campaign.goods.include(line)]
    stacking = [campaign for campaign in here if campaign.stackable]
    # They are in their turn: of equal factors the first has the lower priority number, or is the older one.
    alone = [max((each for each in here if not each.stackable), key=lambda each: each.factor, default=None)]
    return [campaign.number for campaign in (*alone, *stacking) if campaign is not None]


def _points(campaign: CampaignTerms, lines: Sequence[OrderLine]) -> int:
    pieces = [line.quantity for line in lines if campaign.goods.include(line)]
    if campaign.effect is CampaignEffect.POINTS_PER_ITEM:
        return campaign.points * sum(pieces)
    return campaign.points if pieces else 0


def _clipped(campaign: CampaignTerms, points: int, left: int | None) -> CampaignPoints:
    limits = [limit for limit in (campaign.limit, left) if limit is not None]
    kept = min([points, *limits])
    return CampaignPoints(campaign.number, kept, points - kept)
