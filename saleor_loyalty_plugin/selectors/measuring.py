"""What members on two sides ordered, added up by the database (rule 43).

An order counts as for tiers (rule 22): paid, and neither cancelled nor refunded in full; its amount is what it earns
on, less what was refunded of it, as that stands today.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from django.db.models import Count, F, FilteredRelation, Model, Q, QuerySet, Sum, Value
from django.db.models.functions import Coalesce, Greatest

from ..domain.holdout.assignment import BUCKETS
from ..domain.holdout.effect import Side
from ..domain.holdout.means import Sums
from ..domain.holdout.proportions import Cohort, SampleRatio
from ..settings import ProgramSettings
from .holdouts import HELD_OUT, TREATED
from .qualification import rate_of_channel

BEFORE = timedelta(days=90)
"""How long before they were put on a side members are looked at, to tell what they would have spent anyway."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """When orders were placed that count: from `since`, None for no bound, until `until`, not included."""

    since: datetime | None = None
    until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """How amounts are added up: `rate` is points for a unit of the currency that they are told in."""

    settings: ProgramSettings
    rate: Decimal
    window: Window

    def since(self, moment: datetime | None) -> "Measure":
        """Return the same of orders since a moment, where that is later than the window's own bound."""
        if moment is None or (self.window.since is not None and moment <= self.window.since):
            return self
        return replace(self, window=replace(self.window, since=moment))


def sides_of[Row: Model](
    rows: QuerySet[Row], measure: Measure, *, conditions: Mapping[str, Q], awards: str, since: Any
) -> dict[str, Side]:
    """Return what the members of each side add up to; one query.

    Args:
        rows: one for each member.
        measure: which orders count, and in which money.
        conditions: for the rows of each side, by its name.
        awards: the path from a row to its member's awards.
        since: an expression for when a row's orders begin to count.

    """
    members = rows.order_by().annotate(**_of_each(measure, awards, since))
    sums: dict[str, Any] = {}
    for side, condition in conditions.items():
        sums |= {f"{side}_{name}": each for name, each in _sums(condition).items()}
    found = members.aggregate(**sums)
    return {side: _side({name: found[f"{side}_{name}"] for name in _sums(Q())}) for side in conditions}


def two_sides[Row: Model](sides: QuerySet[Row], measure: Measure) -> tuple[Side, Side]:
    """Return what the members on the treated and on the held-out side add up to, of sides that are compared."""
    conditions = {"treated": TREATED, "held_out": HELD_OUT}
    found = sides_of(sides, measure, conditions=conditions, awards="member__awards", since=F("since"))
    return found["treated"], found["held_out"]


def ratio_of[Row: Model](sides: QuerySet[Row]) -> SampleRatio:
    """Return how many should be held out of sides that are compared."""
    cohorts = sides.order_by().values_list("held_below", "treated_from").annotate(members=Count("pk"))
    return SampleRatio.of(
        Cohort(members, held_below / (held_below + BUCKETS - treated_from))
        for held_below, treated_from, members in cohorts
    )


def _of_each(measure: Measure, awards: str, since: Any) -> dict[str, Any]:
    """Return annotations for what one member ordered and spent, while it counts and before."""
    window = measure.window
    first = since if window.since is None else Greatest(since, Value(window.since))
    counted = FilteredRelation(
        awards,
        condition=Q(
            **{
                f"{awards}__qualified_at__isnull": False,
                f"{awards}__rate__gt": 0,
                f"{awards}__placed_at__gte": since - BEFORE,
                f"{awards}__placed_at__lt": window.until,
            }
        ),
    )
    amount = F("counted__paid_base") * rate_of_channel(measure.settings, award="counted__") / Value(measure.rate)
    while_it_counts, before = Q(counted__placed_at__gte=first), Q(counted__placed_at__lt=since)
    return {
        "counted": counted,
        "placed": Count("counted", filter=while_it_counts),
        "spent": Coalesce(Sum(amount, filter=while_it_counts), Value(Decimal(0))),
        "spent_before": Coalesce(Sum(amount, filter=before), Value(Decimal(0))),
    }


def _sums(condition: Q) -> dict[str, Any]:
    def total(expression: Any) -> Any:
        return Coalesce(Sum(expression, filter=condition), Value(Decimal(0)))

    return {
        "members": Count("pk", filter=condition),
        "buyers": Count("pk", filter=condition & Q(placed__gt=0)),
        "orders": Coalesce(Sum("placed", filter=condition), Value(0)),
        "after": total(F("spent")),
        "before": total(F("spent_before")),
        "after_squares": total(F("spent") * F("spent")),
        "before_squares": total(F("spent_before") * F("spent_before")),
        "products": total(F("spent") * F("spent_before")),
    }


def _side(found: dict[str, Any]) -> Side:
    buyers, orders = found.pop("buyers"), found.pop("orders")
    return Side(sums=Sums(**found), buyers=buyers, orders=orders)
