import graphene
from saleor.graphql.core.scalars import DateTime, Decimal
from saleor.graphql.core.types import BaseObjectType, Money, NonNullList

from ..core.program import DOC_CATEGORY_LOYALTY


class LoyaltyLiability(BaseObjectType):
    at = DateTime(required=True, description="The moment.")
    members = graphene.Int(required=True, description="Customers who were members at that moment.")
    points_outstanding = Decimal(
        required=True,
        description=(
            "Their points available, pending and held, a whole number; a balance below zero takes nothing off the "
            "others'."
        ),
    )
    values = NonNullList(
        Money,
        required=True,
        description=(
            "What these points would be worth if all were spent in one currency, for each currency that loyalty is on "
            "in, by the highest point value of its channels."
        ),
    )

    class Meta:
        description = "Outstanding points and their worth at a moment."
        doc_category = DOC_CATEGORY_LOYALTY
