import graphene
from saleor.graphql.core.scalars import DateTime, Decimal
from saleor.graphql.core.types import BaseObjectType

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.program import DOC_CATEGORY_LOYALTY


def _points(kind: str, description: str) -> graphene.Field:
    return graphene.Field(
        Decimal,
        required=True,
        description=description + ADDED_IN_02,
        resolver=lambda root, _info: root.points.get(kind, 0),
    )


class LoyaltyMovements(BaseObjectType):
    from_ = DateTime(
        name="from", required=True, description="When the month begins in the program's time zone." + ADDED_IN_02
    )
    to = DateTime(required=True, description="When it ends, not included; now, where it is not over yet." + ADDED_IN_02)
    earned = _points("earn", "Earned by orders.")
    bonus = _points("bonus", "Given as a bonus.")
    adjusted = _points("adjustment", "Given or taken by hand.")
    restored = _points("restoration", "Given back: what was spent and was not needed, or was refunded.")
    reversed = _points("reversal", "Taken back after refunds.")
    redeemed = _points("redemption", "Spent.")
    expired = _points("expiration", "Expired.")

    class Meta:
        description = (
            "What moved points in a month, signed: above zero what members got, below zero what they gave."
            + ADDED_IN_02
        )
        doc_category = DOC_CATEGORY_LOYALTY
