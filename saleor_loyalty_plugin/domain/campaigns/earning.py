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
NOTHING_EXCLUDED: Mapping[int, tuple[str, ...]] = MappingProxyType({})
# Multipliers that stand alone, those that stack, points per item, points per order.
TURNS = {CampaignEffect.POINTS_PER_ITEM: 2, CampaignEffect.POINTS_PER_ORDER: 3}


class CampaignPoints(NamedTuple):
    """What one campaign gave, and what its limits took from that: whole points."""

    number: int
    points: int
    clipped: int = 0
    lines: tuple[str, ...] = ()
    """The lines that it gave them for, by their ids."""


@dataclass(frozen=True, slots=True)
class CampaignEarning:
    """What an order earns when it is paid in full."""

    exact: Decimal
    """Before rounding down, less what limits clipped: what a refund takes its share of."""
    base_points: int
    """Without the campaigns, but for the goods that one of them excluded."""
    given: tuple[CampaignPoints, ...] = ()
    excluding: Mapping[int, tuple[str, ...]] = NOTHING_EXCLUDED
    """The lines that earn nothing, by the number of the campaign that says so."""

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
    basket: Basket, terms: EarningTerms, fitting: Iterable[CampaignTerms], *, left: Mapping[int, int] = NO_LIMITS
) -> CampaignEarning:
    """Return what an order earns under its terms and campaigns.

    Args:
        basket: what was bought.
        terms: rate and multiplier of the order.
        fitting: the campaigns that fit the basket (`fitting_of`), in any order.
        left: what budget and limits of the member leave a campaign to give, in points, by its number; a campaign that
            is not named has no such limit, one that has nothing left does not fit.

    """
    campaigns = sorted((each for each in fitting if left.get(each.number, 1) > 0), key=turn)
    lines, excluding = _without_excluded(basket.earning(), campaigns)
    unit = Fraction(terms.rate) * Fraction(terms.multiplier)
    amounts = {line.line_id: Fraction(basket.amount(line)) * unit for line in lines}
    exact = sum(amounts.values(), Fraction(basket.delivery) * unit)
    base_points, given, clipped = floor(exact), [], 0
    for campaign, its_lines in _lines_by_campaign(lines, campaigns):
        added = _added(campaign, its_lines, amounts)
        each = _clipped(campaign, floor(exact + added) - floor(exact), left.get(campaign.number), _ids(its_lines))
        exact, clipped = exact + added, clipped + each.clipped
        given.append(each)
    return CampaignEarning(
        exact=exact_decimal(exact - clipped),
        base_points=base_points,
        given=tuple(each for each in given if each.points or each.clipped),
        excluding=excluding,
    )


def fitting_of(basket: Basket, campaigns: Iterable[CampaignTerms]) -> list[CampaignTerms]:
    """Return the campaigns that have goods in the basket, and enough of them."""
    lines = basket.earning()
    fitting = []
    for campaign in campaigns:
        amounts = [basket.amount(line) for line in lines if campaign.goods.include(line)]
        if amounts and sum(amounts) >= campaign.minimum:
            fitting.append(campaign)
    return fitting


def turn(campaign: CampaignTerms) -> tuple[int, int, int]:
    """Return what campaigns are ordered by in which they add up (rule 36)."""
    return TURNS.get(campaign.effect, int(campaign.stackable)), campaign.priority, campaign.number


def _without_excluded(
    lines: Sequence[OrderLine], campaigns: Sequence[CampaignTerms]
) -> tuple[list[OrderLine], dict[int, tuple[str, ...]]]:
    """Return the lines that earn, and the ids of the others by the campaign that says so, the first in turn."""
    excluding = [campaign for campaign in campaigns if campaign.excludes]
    earning: list[OrderLine] = []
    excluded: dict[int, list[OrderLine]] = {campaign.number: [] for campaign in excluding}
    for line in lines:
        first = next((campaign for campaign in excluding if campaign.goods.include(line)), None)
        (earning if first is None else excluded[first.number]).append(line)
    return earning, {number: _ids(its_lines) for number, its_lines in excluded.items()}


def _lines_by_campaign(
    lines: Sequence[OrderLine], campaigns: Sequence[CampaignTerms]
) -> list[tuple[CampaignTerms, list[OrderLine]]]:
    """Return the campaigns that give something in their turn, each with the lines that it gives it for."""
    found: dict[int, list[OrderLine]] = defaultdict(list)
    for line in lines:
        for campaign in _holding_for(line, campaigns):
            found[campaign.number].append(line)
    return [(campaign, found[campaign.number]) for campaign in campaigns if campaign.number in found]


def _holding_for(line: OrderLine, campaigns: Sequence[CampaignTerms]) -> list[CampaignTerms]:
    """Return the campaigns that hold for a line: of multipliers that stand alone the highest, and all others."""
    here = [campaign for campaign in campaigns if campaign.goods.include(line)]
    # They are in their turn: of equal factors the first has the lower priority number, or is the older one.
    highest = max((each for each in here if each.stands_alone), key=lambda each: each.factor, default=None)
    return [campaign for campaign in here if campaign is highest or not campaign.stands_alone]


def _added(campaign: CampaignTerms, lines: Sequence[OrderLine], amounts: Mapping[str, Fraction]) -> Fraction:
    """Return what a campaign adds to the exact sum."""
    if campaign.multiplies:
        return sum((amounts[line.line_id] for line in lines), Fraction(0)) * (Fraction(campaign.factor) - 1)
    times = sum(line.quantity for line in lines) if campaign.effect is CampaignEffect.POINTS_PER_ITEM else 1
    return Fraction(campaign.points * times)


def _clipped(campaign: CampaignTerms, points: int, left: int | None, lines: tuple[str, ...]) -> CampaignPoints:
    limits = [limit for limit in (campaign.limit, left) if limit is not None]
    kept = min([points, *limits])
    return CampaignPoints(campaign.number, kept, points - kept, lines)


def _ids(lines: Iterable[OrderLine]) -> tuple[str, ...]:
    return tuple(line.line_id for line in lines)
