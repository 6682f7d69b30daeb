"""What friends' orders gave an ambassador, by month."""

import graphene
from graphql.error import GraphQLError
from saleor.graphql.core.scalars import Date, Decimal
from saleor.graphql.core.types import BaseObjectType, NonNullList

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from ...ambassadors.rules.months import LONGEST_STATEMENT, statement_problem
from .dataloaders import StatementLoader


def _count(description: str) -> graphene.Int:
    return graphene.Int(required=True, description=description + ADDED_IN_02)


def _value(description: str) -> Decimal:
    return Decimal(required=True, description=f"{description}, in the program's currency.{ADDED_IN_02}")


class LoyaltyAmbassadorMonth(BaseObjectType):
    month = Date(required=True, description="The first day of the month." + ADDED_IN_02)
    opening = _count("Points of friends' orders that the member had when the month began.")
    orders = _count("Orders of friends that began to count.")
    value = _value("What these are worth, and what others became worth more")
    points_given = _count("Points given for them.")
    orders_taken_back = _count("Orders that ceased to count: refunded in full, cancelled, or of a friend in doubt.")
    value_taken_back = _value("What was refunded, also in part")
    points_taken_back = _count("Points taken back for it.")
    closing = _count("Points at the end: `opening` and `pointsGiven` less `pointsTakenBack`.")

    class Meta:
        description = "A month of an ambassador's statement, in the program's time zone." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


def _shown(told) -> LoyaltyAmbassadorMonth:
    given, taken = told.given, told.taken_back
    return LoyaltyAmbassadorMonth(
        month=told.month,
        opening=told.opening,
        orders=given.orders,
        value=given.value,
        points_given=given.points,
        orders_taken_back=taken.orders,
        value_taken_back=taken.value,
        points_taken_back=taken.points,
        closing=told.closing,
    )


def _day(description: str, name: str | None = None) -> graphene.Argument:
    return graphene.Argument(Date, required=True, name=name, description=description + ADDED_IN_02)


def _resolve(root, info, *, from_, to):
    if problem := statement_problem(from_, to):
        raise GraphQLError(f"`{problem[0]}`: {problem[1]}")
    months = StatementLoader(info.context).load((root.member_id, from_, to))
    return months.then(lambda found: [_shown(each) for each in found])


def statement_field() -> graphene.Field:
    """Return the field `statement` of an ambassador."""
    return graphene.Field(
        NonNullList(LoyaltyAmbassadorMonth),
        required=True,
        from_=_day("A day of the first month.", "from"),
        to=_day(f"A day of the last month; {LONGEST_STATEMENT} months may be asked for at once."),
        description=(
            "Month by month what orders of friends gave the member, the oldest first, earlier ambassadorships included."
            + ADDED_IN_02
        ),
        resolver=_resolve,
    )
