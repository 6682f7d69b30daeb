import graphene
from saleor.graphql.channel.types import Channel
from saleor.graphql.core.scalars import Decimal
from saleor.graphql.core.types import BaseObjectType

from .....graphql.core.descriptions import ADDED_IN_02
from .....graphql.core.program import DOC_CATEGORY_LOYALTY


class LoyaltyLiabilityBucket(BaseObjectType):
    from_days = graphene.Int(required=True, description="From so many days on." + ADDED_IN_02)
    to_days = graphene.Int(
        description="Up to so many days, not included; null for points that never expire." + ADDED_IN_02
    )
    points = Decimal(required=True, description="Outstanding points, a whole number." + ADDED_IN_02)

    class Meta:
        description = "Outstanding points of 30 days." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyLiabilityOfChannel(BaseObjectType):
    channel = graphene.Field(
        Channel,
        description="The channel; null for points that no order earned, or whose channel is gone." + ADDED_IN_02,
    )
    points = Decimal(required=True, description="Outstanding points, a whole number." + ADDED_IN_02)

    class Meta:
        description = "Outstanding points that orders of one channel earned." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY
