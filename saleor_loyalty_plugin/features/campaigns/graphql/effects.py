"""`LoyaltyCampaign.measured` and `plan` (rules 43 and 44)."""

from datetime import datetime
from decimal import Decimal as Number

import graphene
from django.utils import timezone
from saleor.graphql.core.context import get_database_connection_name
from saleor.graphql.core.scalars import DateTime, Decimal

from ....graphql.core.descriptions import ADDED_IN_02
from ....graphql.measuring.fields import measure_of, share_of, shown_plan, window_between
from ....graphql.measuring.types import LoyaltyEffect, LoyaltyEffectPlan, ShownEffect
from ....host.databases import allow_reading
from ....selectors.measuring import Window
from ..measured import measured as measured_of
from ..models import Campaign
from ..planned import plan as plan_of


def _resolve_measured(root: Campaign, info, *, from_: datetime | None = None, to: datetime | None = None):
    now, using = timezone.now(), get_database_connection_name(info.context)
    window = window_between(from_, to, unless_given=min(now, root.ends_at or now))
    with allow_reading(using):
        measure, currency = measure_of(info, window, using)
        found = measured_of(root, measure, now=now, using=using)
    return ShownEffect(effect=found.effect, is_preliminary=found.is_preliminary, currency=currency)


def _resolve_plan(root: Campaign, info, *, from_percent: Number | None = None, to_percent: Number | None = None):
    now, using = timezone.now(), get_database_connection_name(info.context)
    base, expected = share_of("fromPercent", from_percent), share_of("toPercent", to_percent)
    with allow_reading(using):
        measure, _ = measure_of(info, Window(until=now), using)
        return shown_plan(plan_of(root, measure, base=base, expected=expected, now=now, using=using))


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
