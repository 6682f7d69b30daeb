"""Conditions that rows of a member answer: queries for the ids of the members whom one fits (rule 50)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from operator import eq, ge, gt, le, lt
from typing import Any

from django.db.models import Min, Q, QuerySet, Sum

from .....models import LoyaltyMember, OrderAward, PointsLot
from .....models.ledger import LOT_EXPIRES_AT
from .....selectors.members import with_points_available, with_points_pending
from .....services.questions.birthdays import birthdays
from .....services.questions.consents import consents
from ...models import PlacedOrder, Profile, Purchase
from ..rules.fields import Field, Operator
from ..rules.tree import Condition
from .asking import Asking
from .outside import day_of, with_those_below

type Ids = QuerySet[Any, Any]

OPPOSITE = {Operator.NE: Operator.EQ, Operator.NOT_IN: Operator.IN, Operator.IS_NOT_SET: Operator.IS_SET}
"""Whom these fit is whom the others do not."""

LOOKUPS = {
    Operator.EQ: "exact",
    Operator.GT: "gt",
    Operator.GTE: "gte",
    Operator.LT: "lt",
    Operator.LTE: "lte",
    Operator.IN: "in",
}
COMPARISONS: Mapping[Operator, Callable[[int, int], bool]] = {
    Operator.EQ: eq,
    Operator.GT: gt,
    Operator.GTE: ge,
    Operator.LT: lt,
    Operator.LTE: le,
}


@dataclass(frozen=True, slots=True)
class Members:
    """Whom a condition fits: those of `ids`, or with `but` everybody else."""

    ids: Ids
    but: bool = False
    known: Ids | None = None
    """Those of whom it is known whether it fits; None: of everybody."""


def members_of(condition: Condition, asking: Asking) -> Members | None:
    """Return whom a condition fits; None where nobody knows."""
    operator = OPPOSITE.get(condition.operator, condition.operator)
    found = SETS[condition.field](condition, operator, asking)
    if found is None or operator == condition.operator:
        return found
    return Members(found.ids, but=not found.but, known=found.known)


def _bought(column: str) -> "Finder":
    def find(condition: Condition, operator: Operator, asking: Asking) -> Members:
        rows = asking.of_members(Purchase.objects.filter(counted=True))
        if condition.days is not None:
            rows = rows.filter(bought_at__gte=asking.since(condition.days))
        if operator is Operator.IS_SET:
            return Members(rows.values("member_id"))
        ids = [int(value) for value in condition.values]
        of = with_those_below(ids) if condition.field is Field.BOUGHT_CATEGORY else ids
        return Members(rows.filter(**{f"{column}__in": of}).values("member_id"))

    return find


def _used_voucher(condition: Condition, operator: Operator, asking: Asking) -> Members:
    rows = asking.of_members(PlacedOrder.objects.filter(counted=True).exclude(voucher_code=""))
    if condition.days is not None:
        rows = rows.filter(placed_at__gte=asking.since(condition.days))
    if operator is not Operator.IS_SET:
        rows = rows.filter(voucher_code__in=condition.values)
    return Members(rows.values("member_id"))


def _channel(condition: Condition, operator: Operator, asking: Asking) -> Members:
    """Return who buys there: it is one of their five favourites, or that of their first order."""
    ids = [int(value) for value in condition.values]
    there = Q(favourite_channels__overlap=ids) | Q(first_channel_id__in=ids)
    if operator is Operator.IS_SET:
        there = Q(favourite_channels__len__gt=0) | Q(first_channel_id__isnull=False)
    return Members(asking.of_members(Profile.objects.filter(there)).values("member_id"))


def _points_due(column: str, annotated: Callable[..., Ids]) -> "Finder":
    """Return those of whom something has fallen due that is not posted: few, for whom it is added up."""

    def find(condition: Condition, operator: Operator, asking: Asking) -> Members:
        due = asking.of_members(LoyaltyMember.objects.filter(next_due_at__lte=asking.now), "pk")
        return Members(annotated(due, asking.now).filter(_lookup(column, condition, operator)).values("pk"))

    return find


def _lifetime(condition: Condition, operator: Operator, asking: Asking) -> Members:
    awards = asking.of_members(OrderAward.objects.all()).order_by().values("member_id").annotate(figure=Sum("earned"))
    fitting = _lookup("figure", condition, operator)
    # Who never earned has no row, and zero points.
    zero_fits = _fits(0, condition, operator)
    return Members(awards.filter(~fitting if zero_fits else fitting).values("member_id"), but=zero_fits)


def _expiry(condition: Condition, operator: Operator, asking: Asking) -> Members:
    lots = PointsLot.objects.open().annotate(gone_at=LOT_EXPIRES_AT).filter(gone_at__gt=asking.now)
    lots = asking.of_members(lots).order_by()
    known = lots.values("member_id")
    if operator is Operator.IS_SET:
        return Members(known)
    at = asking.now + timedelta(days=int(condition.values[0]))
    first = known.annotate(first=Min("gone_at")).filter(**{f"first__{LOOKUPS[operator]}": at})
    return Members(first.values("member_id"), known=known)


def _birthday(condition: Condition, operator: Operator, asking: Asking) -> Members | None:
    if (told := birthdays()) is None:
        return None
    known = asking.of_members(told.known()).values("member_id")
    if operator is Operator.IS_SET:
        return Members(known)
    there = told.in_days(day_of(asking.now), lambda days: _fits(days, condition, operator))
    return Members(asking.of_members(there).values("member_id"), known=known)


def _consent(condition: Condition, operator: Operator, asking: Asking) -> Members | None:
    if (told := consents()) is None:
        return None
    rows, but = told.agreeing(condition.values[0].lower())
    return Members(asking.of_members(rows).values("member_id"), but=but)


def _lookup(column: str, condition: Condition, operator: Operator) -> Q:
    values = [int(value) for value in condition.values]
    return Q(**{f"{column}__{LOOKUPS[operator]}": values if operator is Operator.IN else values[0]})


def _fits(figure: int, condition: Condition, operator: Operator) -> bool:
    values = [int(value) for value in condition.values]
    return figure in values if operator is Operator.IN else COMPARISONS[operator](figure, values[0])


type Finder = Callable[[Condition, Operator, Asking], Members | None]
SETS: Mapping[Field, Finder] = {
    Field.POINTS_AVAILABLE: _points_due("points_available", with_points_available),
    Field.POINTS_PENDING: _points_due("points_pending", with_points_pending),
    Field.POINTS_LIFETIME: _lifetime,
    Field.DAYS_UNTIL_EXPIRY: _expiry,
    Field.DAYS_UNTIL_BIRTHDAY: _birthday,
    Field.CHANNEL: _channel,
    Field.CONSENT: _consent,
    Field.BOUGHT_CATEGORY: _bought("category_id"),
    Field.BOUGHT_PRODUCT: _bought("product_id"),
    Field.USED_VOUCHER: _used_voucher,
}
