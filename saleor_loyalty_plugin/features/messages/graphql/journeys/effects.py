"""`LoyaltyJourney.measured`, `plan` and `wouldEnter` (rules 43, 62 and 63)."""

from datetime import datetime
from decimal import Decimal as Number

import graphene
from django.utils import timezone
from saleor.graphql.core.context import get_database_connection_name
from saleor.graphql.core.scalars import DateTime, Decimal

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.program import prepared_program
from .....graphql.measuring.fields import measure_of, share_of, shown_plan, window_between
from .....graphql.measuring.types import LoyaltyEffect, LoyaltyEffectPlan, ShownEffect
from .....host.databases import allow_reading
from .....selectors.measuring import Window
from ...host.journeys.triggers import SELECTS
from ...journeys.measured import measured as measured_of
from ...journeys.measured import plan as plan_of
from ...journeys.models import Journey, JourneyRun
from ...journeys.rules.triggers import Trigger
from ...journeys.selectors.selecting import Window as Past
from ...journeys.selectors.selecting import would_enter as count_entering


def _resolve_measured(root: Journey, info, *, from_: datetime | None = None, to: datetime | None = None):
    now, using = timezone.now(), get_database_connection_name(info.context)
    window = window_between(from_, to, unless_given=now)
    with allow_reading(using):
        measure, currency = measure_of(info, window, using)
        found = measured_of(root, measure, now=now, using=using)
    return ShownEffect(effect=found.effect, is_preliminary=found.is_preliminary, currency=currency)


def _resolve_plan(root: Journey, info, *, from_percent: Number | None = None, to_percent: Number | None = None):
    now, using = timezone.now(), get_database_connection_name(info.context)
    base, expected = share_of("fromPercent", from_percent), share_of("toPercent", to_percent)
    with allow_reading(using):
        measure, _ = measure_of(info, Window(until=now), using)
        were = JourneyRun.objects.using(using).filter(journey=root).values("member_id").distinct().count()
        members = were + _entering(root, info, using)
        return shown_plan(plan_of(root, measure, members=members, base=base, expected=expected, now=now, using=using))


def _resolve_would_enter(root: Journey, info):
    using = get_database_connection_name(info.context)
    with allow_reading(using):
        return _entering(root, info, using)


def _entering(journey: Journey, info, using: str) -> int:
    now = timezone.now()
    selection = SELECTS[Trigger(journey.trigger)](journey, Past(None, now), prepared_program(info))
    return count_entering(journey, selection, now=now, using=using)


measured = graphene.Field(
    LoyaltyEffect,
    required=True,
    from_=graphene.Argument(
        DateTime, name="from", description="Orders placed from then on; all since it began if not given." + ADDED_IN_02
    ),
    to=graphene.Argument(DateTime, description="Orders placed before; until now if not given." + ADDED_IN_02),
    description="What the journey brought, by the members who are held out of it." + ADDED_IN_02,
    resolver=_resolve_measured,
)
plan = graphene.Field(
    LoyaltyEffectPlan,
    required=True,
    from_percent=graphene.Argument(
        Decimal,
        description="Of 100 members so many order without it; if not given, as many as did in the last two weeks."
        + ADDED_IN_02,
    ),
    to_percent=graphene.Argument(Decimal, description="Of 100 members so many are to order with it." + ADDED_IN_02),
    description="What it takes to see what the journey brings, of who was in it and who would enter." + ADDED_IN_02,
    resolver=_resolve_plan,
)
would_enter = graphene.Field(
    graphene.Int,
    required=True,
    description="Members from the past whom `enterPast` would let in now; by checkouts and stock that were looked at, "
    "which begins when a journey for them is first switched on." + ADDED_IN_02,
    resolver=_resolve_would_enter,
)
