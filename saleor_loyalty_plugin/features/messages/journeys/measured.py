"""What a journey brought, by everybody on each side since they would first have entered (rules 43 and 62)."""

from datetime import datetime
from decimal import Decimal

from django.db.models import Case, DecimalField, Exists, F, Min, OuterRef, Q, QuerySet, Subquery, Sum, Value, When
from django.db.models.functions import Coalesce

from ....domain.holdout.effect import (
    SETTLING,
    Effect,
    Measured,
    Price,
    Side,
    compare,
    is_preliminary,
    without_holdout,
)
from ....domain.holdout.planning import Plan, planned
from ....models import LoyaltyMember
from ....models.member import PRESENT
from ....selectors.holdouts import TREATED, compared
from ....selectors.measuring import Measure, ratio_of, sides_of, two_sides
from ....selectors.qualification import rate_of_channel
from ...audience.incentives.rules.kinds import IncentiveKind
from ...audience.models import PlacedOrder
from ...audience.segments.rules.tree import from_data
from ...audience.segments.selectors.membership import members_fitting
from .models import Journey, JourneyGift, JourneyRun, JourneySide

NOTHING = Value(Decimal(0), output_field=DecimalField())


def measured(journey: Journey, measure: Measure, *, now: datetime, using: str | None = None) -> Measured:
    """Return what a journey brought; where nobody is held out, what became of those who were in it."""
    sides = JourneySide.objects.using(using).filter(compared(measure.settings), journey=journey)
    began = sides.aggregate(first=Min("since"))["first"] or _first_run(journey, using)
    effect = _effect(journey, measure, sides, using)
    return Measured(effect=effect, is_preliminary=is_preliminary(now=now, starts_at=began, ends_at=None))


def _first_run(journey: Journey, using: str | None) -> datetime | None:
    first: datetime | None = _runs(journey, using).aggregate(first=Min("entered_at"))["first"]
    return first


def _runs(journey: Journey, using: str | None) -> QuerySet[JourneyRun]:
    return JourneyRun.objects.using(using).filter(journey=journey)


def _effect(journey: Journey, measure: Measure, sides: QuerySet[JourneySide], using: str | None) -> Effect:
    gifts = JourneyGift.objects.using(using).filter(run__journey=journey)
    if not journey.holdout_percent and not sides.exists():
        return without_holdout(_everybody(journey, measure, using), cost=cost_of(gifts, measure))
    treated, held_out = two_sides(sides, measure)
    of_treated = gifts.filter(Exists(sides.filter(TREATED, member_id=OuterRef("run__member_id"))))
    price = Price(cost=cost_of(of_treated, measure), margin_percent=measure.settings.margin_percent)
    return compare(treated, held_out, ratio=ratio_of(sides), price=price)


def _everybody(journey: Journey, measure: Measure, using: str | None) -> Side:
    runs = _runs(journey, using)
    entered = runs.filter(member_id=OuterRef("pk")).order_by().values("member_id").annotate(first=Min("entered_at"))
    members = LoyaltyMember.objects.using(using).filter(pk__in=runs.values("member_id"))
    members = members.annotate(entered=Subquery(entered.values("first")))
    return sides_of(members, measure, conditions={"all": Q()}, awards="awards", since=F("entered"))["all"]


def cost_of(gifts: QuerySet[JourneyGift], measure: Measure) -> Decimal:
    """Return what gifts of the measure's window cost, in its currency: points, and what orders took off by codes."""
    within = Q(run__entered_at__lt=measure.window.until)
    if measure.window.since is not None:
        within &= Q(run__entered_at__gte=measure.window.since)
    return _of_points(gifts.filter(within), measure) + _of_codes(gifts.filter(within), measure)


def _of_points(gifts: QuerySet[JourneyGift], measure: Measure) -> Decimal:
    drawn = When(offer__variant__kind=IncentiveKind.POINTS.value, then=F("offer__variant__value"))
    points = gifts.order_by().aggregate(
        points=Coalesce(Sum("points"), NOTHING, output_field=DecimalField()),
        drawn=Coalesce(Sum(Case(drawn)), NOTHING),
    )
    given: Decimal = points["points"] + points["drawn"]
    return given * measure.settings.point_value


def _of_codes(gifts: QuerySet[JourneyGift], measure: Measure) -> Decimal:
    """Return what codes took off orders that count still, converted by the channels' rates."""
    orders = PlacedOrder.objects.filter(order_id=OuterRef("order_id"), counted=True)
    rate = orders.annotate(rate=rate_of_channel(measure.settings)).values("rate")
    amount = F("taken") * Subquery(rate) / Value(measure.rate)
    found: Decimal | None = gifts.filter(order_id__isnull=False).order_by().aggregate(cost=Sum(amount))["cost"]
    return found or Decimal(0)


def plan(
    journey: Journey,
    measure: Measure,
    *,
    members: int,
    base: float | None,
    expected: float | None,
    now: datetime,
    using: str | None = None,
) -> Plan:
    """Return what it takes to see a journey's effect on `members`, those who were in it or would enter.

    `base` is the share, 0 to 1, who order without it; None: of all whom it is for, who ordered in the last two weeks.
    """
    share = base
    if share is None:
        for_whom = LoyaltyMember.objects.using(using).filter(PRESENT, suspended_at=None)
        if journey.segment is not None:
            for_whom = for_whom.filter(pk__in=members_fitting(from_data(journey.segment.expanded), now))
        lately = measure.since(now - SETTLING)
        there = sides_of(for_whom, lately, conditions={"all": Q()}, awards="awards", since=F("enrolled_at"))["all"]
        share = there.share.rate if there.members else None
    return planned(
        members,
        base=share,
        expected=expected,
        holdout_percent=journey.holdout_percent,
        program_holdout_percent=measure.settings.program_holdout_percent,
    )
