"""What a campaign brought (rules 43 and 44)."""

from datetime import datetime
from decimal import Decimal

from django.db.models import Exists, F, Min, OuterRef, Q, QuerySet, Subquery, Sum, Value
from django.db.models.functions import Coalesce, NullIf

from ...domain.holdout.effect import Effect, Measured, Price, Side, compare, is_preliminary, without_holdout
from ...models import ChannelTerms
from ...selectors.holdouts import TREATED, compared
from ...selectors.measuring import Measure, ratio_of, sides_of, two_sides
from ...selectors.qualification import rate_of_channel
from .fitting import fitting_members
from .models import Campaign, CampaignSide, CampaignUse


def measured(campaign: Campaign, measure: Measure, *, now: datetime, using: str | None = None) -> Measured:
    """Return what a campaign brought; where nobody is held out, what became of those whom it is for now."""
    sides = CampaignSide.objects.using(using).filter(compared(measure.settings), campaign=campaign)
    # There is nothing to compare before the first side: members may be held out later than it starts.
    began = [campaign.starts_at, sides.aggregate(first=Min("since"))["first"]]
    starts_at = max((moment for moment in began if moment is not None), default=None)
    return Measured(
        effect=_effect(campaign, measure, sides, now=now, using=using),
        is_preliminary=is_preliminary(now=now, starts_at=starts_at, ends_at=campaign.ends_at),
    )


def _effect(
    campaign: Campaign, measure: Measure, sides: QuerySet[CampaignSide], *, now: datetime, using: str | None
) -> Effect:
    uses = CampaignUse.objects.using(using).filter(campaign=campaign)
    if not campaign.holdout_percent and not sides.exists():
        everybody = who_fits(campaign, measure.since(campaign.starts_at), now=now, using=using)
        return without_holdout(everybody, cost=cost_of(uses, measure))
    treated, held_out = two_sides(sides, measure)
    of_order = Q(member_id=OuterRef("order__member_id"), since__lte=OuterRef("order__placed_at"))
    cost = cost_of(uses.filter(Exists(sides.filter(TREATED, of_order))), measure)
    price = Price(cost=cost, margin_percent=measure.settings.margin_percent)
    return compare(treated, held_out, ratio=ratio_of(sides), price=price)


def who_fits(campaign: Campaign, measure: Measure, *, now: datetime, using: str | None = None) -> Side:
    """Return what the members whom a campaign is for at `now` add up to, as one side, since each of them joined."""
    members = fitting_members(campaign, now=now, using=using)
    return sides_of(members, measure, conditions={"all": Q()}, awards="awards", since=F("enrolled_at"))["all"]


def cost_of(uses: QuerySet[CampaignUse], measure: Measure) -> Decimal:
    """Return what points that a campaign gave are worth, less those of refunds, in the currency of the measure."""
    own = ChannelTerms.objects.filter(channel_id=OuterRef("order__channel_id")).values("point_value")
    value = Coalesce(Subquery(own), Value(measure.settings.point_value)) * rate_of_channel(
        measure.settings, award="order__"
    )
    left = F("order__paid_base") / NullIf(F("order__base"), Value(Decimal(0)))
    window = measure.window
    placed = Q(order__placed_at__lt=window.until)
    if window.since is not None:
        placed &= Q(order__placed_at__gte=window.since)
    worth = Sum(F("points") * left * value / Value(measure.rate))
    found = uses.order_by().filter(placed, order__qualified_at__isnull=False).aggregate(cost=worth)["cost"]
    return found or Decimal(0)
