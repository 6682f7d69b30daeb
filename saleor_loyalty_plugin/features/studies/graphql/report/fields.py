"""Fields of a report that its types have in common."""

import graphene
from saleor.graphql.core.scalars import Decimal
from saleor.graphql.core.types import Money

from .....graphql.core.descriptions import ADDED_IN_02


def count(description: str) -> graphene.Int:
    return graphene.Int(required=True, description=description + ADDED_IN_02)


def points(description: str) -> Decimal:
    # More than a whole number of the schema may be.
    return Decimal(required=True, description=description + ADDED_IN_02)


def money(description: str) -> graphene.Field:
    return graphene.Field(Money, required=True, description=f"{description} In the report's currency." + ADDED_IN_02)


def percent(description: str, *, required: bool = False) -> Decimal:
    return Decimal(required=required, description=description + ADDED_IN_02)


def text(description: str) -> graphene.String:
    return graphene.String(required=True, description=description + ADDED_IN_02)
