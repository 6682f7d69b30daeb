"""How often a game was played, for staff."""

import graphene
from saleor.graphql.core.fields import PermissionsField
from saleor.graphql.core.types import BaseObjectType

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from .slices import FOR_STAFF


def _count(description: str) -> graphene.Int:
    return graphene.Int(required=True, description=description + ADDED_IN_02)


class LoyaltyGameFigures(BaseObjectType):
    plays = _count("Plays, of all members.")
    members = _count("Members who have played.")
    points_paid = _count("Points that members have paid for plays.")

    class Meta:
        description = "How often a game was played." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


figures = PermissionsField(
    LoyaltyGameFigures,
    required=True,
    description="How often it was played." + ADDED_IN_02,
    permissions=FOR_STAFF,
)
