import graphene
from saleor.graphql.core.fields import PermissionsField
from saleor.graphql.core.scalars import DateTime
from saleor.permission.enums import DiscountPermissions

from ..core.part import FIELD_COST, SchemaPart
from ..core.program import DOC_CATEGORY_LOYALTY
from .resolvers import resolve_liability
from .types import LoyaltyLiability


class LiabilityQueries(graphene.ObjectType):
    loyalty_liability = PermissionsField(
        LoyaltyLiability,
        at=graphene.Argument(DateTime, description="The moment; now if not given."),
        description="Outstanding points and their worth at a moment.",
        permissions=[DiscountPermissions.MANAGE_DISCOUNTS],
        doc_category=DOC_CATEGORY_LOYALTY,
    )

    @staticmethod
    def resolve_loyalty_liability(_root, info, *, at=None):
        return resolve_liability(info, at)


PART = SchemaPart(
    queries=LiabilityQueries,
    costs={"Query": {"loyaltyLiability": FIELD_COST}, "LoyaltyLiability": {"values": FIELD_COST}},
)
