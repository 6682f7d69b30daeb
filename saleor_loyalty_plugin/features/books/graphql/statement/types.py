from saleor.graphql.core.scalars import Decimal
from saleor.graphql.core.types import BaseObjectType, Money, NonNullList

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.program import DOC_CATEGORY_LOYALTY


def _points(description: str) -> Decimal:
    return Decimal(required=True, description=description + ADDED_IN_02)


class LoyaltyStatement(BaseObjectType):
    opening = _points("Points of all customers when the period began; a balance below zero takes something off.")
    earned = _points("Points that orders earned.")
    bonus = _points("Points given for something else than an order.")
    adjusted = _points("Points given by hand, less those taken by hand.")
    restored = _points("Spent points that came back.")
    reversed = _points("Earned points that were taken back; below zero.")
    redeemed = _points("Points that were spent; below zero.")
    expired = _points("Points that expired, at the moment at which they did; below zero.")
    closing = _points("Points at the end: `opening` and all others added up.")
    values = NonNullList(
        Money,
        required=True,
        description=(
            "What `closing` would be worth if all were spent in one currency, for each currency that loyalty is on in, "
            "by the highest point value of its channels." + ADDED_IN_02
        ),
    )

    class Meta:
        description = (
            "Points of a period, whole numbers. Unlike `loyaltyLiability` it is the whole ledger: also what deleted "
            "customers had, until it expires." + ADDED_IN_02
        )
        doc_category = DOC_CATEGORY_LOYALTY
