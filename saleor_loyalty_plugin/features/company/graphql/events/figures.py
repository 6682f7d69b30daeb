"""How many registered for an event, for staff."""

import graphene
from saleor.graphql.core.fields import PermissionsField
from saleor.graphql.core.types import BaseObjectType

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from .access import STAFF


def _count(description: str) -> graphene.Int:
    return graphene.Int(required=True, description=description + ADDED_IN_02)


class LoyaltyEventFigures(BaseObjectType):
    taken = _count("Seats that are taken, by who came too.")
    came = _count("Members who were there.")
    waiting = _count("Members on the waiting list, or who are offered a seat.")
    cancelled = _count("Members who gave their seat or place back, or let an offer lapse.")

    class Meta:
        description = "How many members registered for an event, by where they stand." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


figures = PermissionsField(
    LoyaltyEventFigures,
    required=True,
    description="How many members registered, by where they stand." + ADDED_IN_02,
    permissions=STAFF,
)
