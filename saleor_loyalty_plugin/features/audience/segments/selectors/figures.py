"""The figures and moments that a condition compares, as SQL over a member's rows: see compiling.py for their names.

What is not known is null, and so is every comparison with it: such a member is in no segment that asks, nor in one that
asks for the opposite.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db import DEFAULT_DB_ALIAS
from django.db.models import Case

from .....models import LoyaltyMember
from ...models import Profile
from ...rules import LifeCycle
from ...selectors import life_cycle_at
from ..rules.fields import Field, Operator
from ..rules.tree import Condition
from .asking import Asking

type Sql = tuple[str, list[Any]]
"""A part of a statement with `%s` for each parameter."""

SIGNS = {
    Operator.EQ: "=",
    Operator.NE: "<>",
    Operator.GT: ">",
    Operator.GTE: ">=",
    Operator.LT: "<",
    Operator.LTE: "<=",
}
# So long ago or longer is at that moment or before it.
TURNED = {Operator.GT: "<", Operator.GTE: "<=", Operator.LT: ">", Operator.LTE: ">="}

TIER = """CASE WHEN member.assigned_tier_id IS NULL OR member.assigned_until <= %s THEN tier.code
    ELSE assigned_tier.code END"""


@dataclass(frozen=True, slots=True)
class Figure:
    """What is compared, and a value of a rule as the database takes it."""

    sql: str
    value: Callable[[str], Any] = str
    given: Callable[[Condition, Asking], list[Any]] = lambda _condition, _asking: []
    """The parameters of `sql`."""


FIGURES: dict[Field, Figure] = {
    Field.TIER: Figure(TIER, given=lambda _condition, asking: [asking.now]),
    # Who has no profile yet has bought nothing.
    Field.ORDERS: Figure("coalesce(profile.orders, 0)", int),
    Field.NET_SPEND: Figure("coalesce(profile.net_spend, 0)", Decimal),
    Field.SPEND_PERCENTILE: Figure("profile.spend_percentile", Decimal),
    Field.AVERAGE_ORDER: Figure("profile.average_order", Decimal),
    Field.DAYS_BETWEEN_ORDERS: Figure("profile.days_between_orders", Decimal),
    Field.DISCOUNT_SHARE: Figure("profile.discount_share", Decimal),
    Field.RECENCY: Figure("profile.recency", int),
    Field.FREQUENCY: Figure("profile.frequency", int),
    Field.MONEY: Figure("profile.money", int),
    Field.RFM: Figure("nullif(profile.rfm, '')", str.lower),
    Field.LANGUAGE: Figure("nullif(lower(profile.first_language_code), '')"),
    Field.COUNTRY: Figure("nullif(profile.last_country_code, '')"),
    Field.METADATA: Figure("(account.metadata ->> %s)", given=lambda condition, _asking: [condition.key]),
}
# Of who has nothing due: see sets.py for the others.
POSTED: dict[Field, Figure] = {
    Field.POINTS_AVAILABLE: Figure("member.available", int),
    Field.POINTS_PENDING: Figure("member.pending", int),
}
MOMENTS: Mapping[Field, str] = {
    Field.DAYS_SINCE_FIRST_ORDER: "profile.first_order_at",
    Field.DAYS_SINCE_LAST_ORDER: "profile.last_order_at",
    Field.DAYS_SINCE_JOINING: "member.enrolled_at",
}


def figure_compared(condition: Condition, asking: Asking) -> Sql:
    """Return the SQL of a condition on a figure."""
    figure = (FIGURES | POSTED)[condition.field]
    values = [figure.value(value) for value in condition.values]
    return _compared((figure.sql, figure.given(condition, asking)), condition.operator, values)


def life_cycle_compared(condition: Condition, asking: Asking) -> Sql:
    """Return the SQL of a condition on the life cycle."""
    values = [LifeCycle[value].value for value in condition.values]
    return _compared(_written(life_cycle_at(asking.now)), condition.operator, values)


def _written(expression: Case) -> Sql:
    """Return what Django writes of an expression over members and their profiles, with our names for both."""
    query = LoyaltyMember.objects.annotate(figure=expression).values("figure").query
    compiler = query.get_compiler(DEFAULT_DB_ALIAS)
    compiler.pre_sql_setup()
    sql, given = compiler.compile(query.annotations["figure"])
    for model, name in ((LoyaltyMember, "member"), (Profile, "profile")):
        sql = sql.replace(f'"{model._meta.db_table}"', name)
    return f"({sql})", list(given)


def _compared(figure: Sql, operator: Operator, values: list[Any]) -> Sql:
    sql, given = figure
    match operator:
        case Operator.IS_SET:
            return f"{sql} IS NOT NULL", given
        case Operator.IS_NOT_SET:
            return f"{sql} IS NULL", given
        case Operator.IN:
            return f"{sql} = ANY(%s)", [*given, values]
        case Operator.NOT_IN:
            return f"{sql} <> ALL(%s)", [*given, values]
        case Operator.CONTAINS:
            return f"strpos({sql}, %s) > 0", [*given, *values]
    return f"{sql} {SIGNS[operator]} %s", [*given, *values]


def moment_compared(condition: Condition, asking: Asking) -> Sql:
    """Return the SQL of a condition on how long ago something was, in times of 24 hours to the microsecond."""
    sql = MOMENTS[condition.field]
    if condition.operator is Operator.IS_SET:
        return f"{sql} IS NOT NULL", []
    if condition.operator is Operator.IS_NOT_SET:
        return f"{sql} IS NULL", []
    return f"{sql} {TURNED[condition.operator]} %s", [asking.since(int(condition.values[0]))]
