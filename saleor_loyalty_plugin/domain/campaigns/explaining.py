"""What campaigns did to one order, in steps (rule 42)."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from ..explaining.steps import EarningStep, StepKind, StepLine
from ..words.sayings import Saying, saying
from .earning import turn
from .terms import CampaignEffect, CampaignTerms


@dataclass(frozen=True, slots=True, kw_only=True)
class FrozenCampaign:
    """A campaign as an order was frozen with it: what it gave, what its limits took from that, and for which lines."""

    terms: CampaignTerms
    name: str
    given: int
    clipped: int
    lines: tuple[StepLine, ...]
    pieces: int
    """Of its lines."""

    @property
    def amount(self) -> Decimal:
        return sum((line.amount for line in self.lines), Decimal(0))


def campaign_steps(campaigns: Iterable[FrozenCampaign], currency: str) -> list[EarningStep]:
    """Return what campaigns left out, added and had clipped, in their turn; amounts are in the order's currency."""
    steps: list[EarningStep] = []
    for campaign in sorted(campaigns, key=lambda each: turn(each.terms)):
        if not campaign.terms.excludes:
            steps += [_gain(campaign, currency), *_limit(campaign)]
        elif campaign.lines:
            steps.append(_left_out(campaign, currency))
    return steps


def _left_out(campaign: FrozenCampaign, currency: str) -> EarningStep:
    told = saying("campaign_leaves_out", name=campaign.name, amount=(campaign.amount, currency))
    return EarningStep(
        kind=StepKind.EXCLUDED,
        amount=campaign.amount,
        factor=campaign.terms.factor,
        campaign=campaign.terms.number,
        lines=campaign.lines,
        says=(told,),
    )


def _gain(campaign: FrozenCampaign, currency: str) -> EarningStep:
    points, terms = campaign.given + campaign.clipped, campaign.terms
    return EarningStep(
        kind=StepKind.CAMPAIGN,
        points=points,
        amount=campaign.amount,
        factor=terms.factor if terms.multiplies else None,
        campaign=terms.number,
        lines=campaign.lines,
        says=(_why(campaign, points, currency),),
    )


def _why(campaign: FrozenCampaign, points: int, currency: str) -> Saying:
    terms, name = campaign.terms, campaign.name
    if terms.multiplies:
        amount = (campaign.amount, currency)
        return saying("campaign_multiplies", name=name, factor=terms.factor, amount=amount, points=points)
    if terms.effect is CampaignEffect.POINTS_PER_ITEM:
        return saying("campaign_per_item", name=name, each=terms.points, pieces=campaign.pieces, points=points)
    return saying("campaign_per_order", name=name, points=points)


def _limit(campaign: FrozenCampaign) -> list[EarningStep]:
    if not campaign.clipped:
        return []
    name, given, clipped = campaign.name, campaign.given, campaign.clipped
    is_of_order = campaign.terms.limit == given
    told = (
        saying("limit_of_order", name=name, limit=given, points=clipped)
        if is_of_order
        else saying("limit_left", name=name, left=given, points=clipped)
    )
    return [EarningStep(kind=StepKind.LIMIT, points=-clipped, campaign=campaign.terms.number, says=(told,))]
