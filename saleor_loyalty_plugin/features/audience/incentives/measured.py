"""What a variant brought against NOTHING, by whom each was drawn for (rules 43 and 54)."""

from datetime import datetime
from decimal import Decimal
from typing import Any

from django.db.models import Count, F, Func, Min, Q, QuerySet, TextField, Value

from ....domain.holdout.effect import Measured, Price, compare, is_preliminary
from ....domain.holdout.proportions import Cohort, SampleRatio
from ....selectors.measuring import Measure, sides_of
from .models import IncentiveOffer, IncentiveVariant
from .rules.kinds import IncentiveKind, cost_of_order
from .selectors import economy_of


def measured(
    variant: IncentiveVariant, measure: Measure, *, now: datetime, using: str | None = None
) -> Measured | None:
    """Return what a variant brought of those whom it was drawn for, against those whom nothing was drawn for.

    By each member's first draw of the incentive, whatever was drawn later, and their orders since. None for NOTHING.
    """
    if variant.kind == IncentiveKind.NOTHING:
        return None
    nothing = IncentiveVariant.objects.using(using).get(
        incentive_id=variant.incentive_id, kind=IncentiveKind.NOTHING.value
    )
    drawn = _first_draws(variant, nothing, using)
    conditions = {"treated": Q(variant=variant), "nothing": Q(variant=nothing)}
    sides = sides_of(drawn, measure, conditions=conditions, awards="member__awards", since=F("offered_at"))
    cost = cost_of_order(variant.terms, economy_of(measure.settings, using=using)) * sides["treated"].orders
    price = Price(cost=cost, margin_percent=measure.settings.margin_percent)
    since = drawn.aggregate(first=Min("offered_at"))["first"]
    return Measured(
        effect=compare(sides["treated"], sides["nothing"], ratio=_ratio(drawn, variant, nothing), price=price),
        is_preliminary=is_preliminary(now=now, starts_at=since, ends_at=None),
    )


def _first_draws(variant: IncentiveVariant, nothing: IncentiveVariant, using: str | None) -> QuerySet[IncentiveOffer]:
    """Return the first draw of each member, of those that drew one of the two where either could be drawn."""
    draws = IncentiveOffer.objects.using(using).filter(incentive_id=variant.incentive_id, variant__isnull=False)
    first = draws.order_by("member_id", "pk").distinct("member_id").values("pk")
    could = Q(chances__has_keys=[str(variant.pk), str(nothing.pk)])
    return IncentiveOffer.objects.using(using).filter(could, pk__in=first, variant__in=[variant, nothing])


def _ratio(drawn: QuerySet[Any], variant: IncentiveVariant, nothing: IncentiveVariant) -> SampleRatio:
    """Return how many of the two should have drawn nothing, by the chances that were kept."""
    kept = drawn.order_by().values_list(_chance_of(variant), _chance_of(nothing))
    return SampleRatio.of(
        Cohort(members, float(Decimal(of_nothing) / (Decimal(of_variant) + Decimal(of_nothing))))
        for of_variant, of_nothing, members in kept.annotate(members=Count("pk"))
    )


def _chance_of(variant: IncentiveVariant) -> Func:
    # A key of digits would be taken for a place in a list.
    key = Value(str(variant.pk))
    return Func(F("chances"), key, function="jsonb_extract_path_text", output_field=TextField())
