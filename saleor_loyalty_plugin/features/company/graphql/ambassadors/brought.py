"""What an ambassador has brought."""

import graphene
from saleor.graphql.core.scalars import Decimal
from saleor.graphql.core.types import BaseObjectType

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.program import DOC_CATEGORY_LOYALTY
from .dataloaders import BroughtLoader


class LoyaltyAmbassadorBrought(BaseObjectType):
    friends = graphene.Int(required=True, description="Friends whose orders count." + ADDED_IN_02)
    orders = graphene.Int(
        required=True, description="Orders that count, less those that do not any more." + ADDED_IN_02
    )
    value = Decimal(
        required=True, description="What these are worth after refunds, in the program's currency." + ADDED_IN_02
    )
    currency = graphene.String(description="The program's currency; null: no channel says which." + ADDED_IN_02)
    points = graphene.Int(required=True, description="Points that the member has for them." + ADDED_IN_02)

    class Meta:
        description = "What orders of friends count for an ambassador now." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY

    @staticmethod
    def resolve_friends(root, _info):
        return root.brought.friends

    @staticmethod
    def resolve_orders(root, _info):
        return root.brought.orders

    @staticmethod
    def resolve_value(root, _info):
        return root.brought.worth

    @staticmethod
    def resolve_points(root, _info):
        return root.brought.given


brought = graphene.Field(
    LoyaltyAmbassadorBrought,
    required=True,
    description="What orders of friends count by these conditions." + ADDED_IN_02,
    resolver=lambda root, info: BroughtLoader(info.context).load(root.pk),
)
