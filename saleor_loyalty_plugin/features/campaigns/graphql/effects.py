"""`LoyaltyCampaign.measured` and `plan` (rules 43 and 44)."""

from datetime import datetime
from decimal import Decimal as Number

import graphene
from django.utils import timezone
from graphql.error import GraphQLError
from saleor.graphql.core.context import get_database_connection_name
from saleor.graphql.core.scalars import DateTime, Decimal

from ....domain.amounts import MAX_POINTS
from ....graphql.core.descriptions import ADDED_IN_02
from ....graphql.core.moments import aware
from ....graphql.core.program import prepared_program
from ....graphql.measuring.types import DIGITS, LoyaltyEffect, LoyaltyEffectPlan, ShownEffect
from ....host.databases import allow_reading
from ....host.program.money import money_of_program
from ....selectors.measuring import Measure, Window
from ..measured import measured as measured_of
from ..models import Campaign
from ..planned import plan as plan_of

# Each reads what all the members of a campaign ordered.
EFFECT_COST = {"complexity": 10}


def _resolve_measured(root: Campaign, info, *, from_: datetime | None = None, to: datetime | None = None):
    now, using = timezone.now(), get_database_connection_name(info.context)
    window = Window(since=from_ and aware(from_), until=aware(to) if to else min(now, root.ends_at or now))
    if to and window.since is not None and window.since >= window.until:
        raise GraphQLError("`from` must be before `to`.")
    with allow_reading(using):
        measure, currency = _measure(info, window, using)
        found = measured_of(root, measure, now=now, using=using)
    return ShownEffect(effect=found.effect, is_preliminary=found.is_preliminary, currency=currency)


def _resolve_plan(root: Campaign, info, *, from_percent: Number | None = None, to_percent: Number | None = None):
    now, using = timezone.now(), get_database_connection_name(info.context)
    base, expected = _share("fromPercent", from_percent), _share("toPercent", to_percent)
    with allow_reading(using):
        measure, _ = _measure(info, Window(until=now), using)
        found = plan_of(root, measure, base=base, expected=expected, now=now, using=using)
    needed, smallest = found.members_needed, found.smallest_difference
    return LoyaltyEffectPlan(
        members=found.members,
        members_needed=None if needed is None or needed > MAX_POINTS else needed,
        smallest_difference=None if smallest is None else round(Number(100 * smallest), DIGITS),
    )


def _measure(info, window: Window, using: str) -> tuple[Measure, str]:
    settings = prepared_program(info)
    money = money_of_program(settings, using=using)
    return Measure(settings=settings, rate=money.rate, window=window), money.currency


def _share(name: str, percent: Number | None) -> float | None:
    if percent is None:
        return None
    if not (percent.is_finite() and 0 <= percent <= 100):
        raise GraphQLError(f"`{name}` must be from 0 to 100 percent.")
    return float(percent) / 100


measured = graphene.Field(
    LoyaltyEffect,
    required=True,
    from_=graphene.Argument(
        DateTime, name="from", description="Orders placed from then on; all since it began if not given." + ADDED_IN_02
    ),
    to=graphene.Argument(
        DateTime,
        description="Orders placed before; until its end, or now if that is earlier, if not given." + ADDED_IN_02,
    ),
    description="What the campaign brought, by the members who are held out of it." + ADDED_IN_02,
    resolver=_resolve_measured,
)
plan = graphene.Field(
    LoyaltyEffectPlan,
    required=True,
    from_percent=graphene.Argument(
        Decimal,
        description=(
            "Of 100 members so many order without it; if not given, as many as did in as many days before as it lasts, "
            "ten years at most, in two weeks where it has no dates." + ADDED_IN_02
        ),
    ),
    to_percent=graphene.Argument(Decimal, description="Of 100 members so many are to order with it." + ADDED_IN_02),
    description="What it takes to see what the campaign brings, before it starts." + ADDED_IN_02,
    resolver=_resolve_plan,
)
