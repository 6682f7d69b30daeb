import graphene
from saleor.graphql.core.scalars import DateTime
from saleor.graphql.core.types import BaseObjectType, Money

from ..core.descriptions import ADDED_IN_02
from ..core.program import DOC_CATEGORY_LOYALTY
from ..tiers.types import LoyaltyTier


class LoyaltyVariant(BaseObjectType):
    points_to_earn = graphene.Int(
        required=True, description="What one piece earns once its order is paid (or fulfilled)." + ADDED_IN_02
    )
    member_price = graphene.Field(
        Money,
        description=(
            "What one piece costs after the tier's discount, tax included where it is charged; the variant's own price "
            "where there is none. A code or a promotion on the whole order comes on top." + ADDED_IN_02
        ),
    )
    tier = graphene.Field(
        LoyaltyTier,
        description=(
            "The lowest tier that may buy it; null where everybody may, or nobody because a tier is named that does "
            "not exist." + ADDED_IN_02
        ),
    )
    available_to_me = graphene.Boolean(
        required=True, description="Whether who asks may buy it, as far as tiers go." + ADDED_IN_02
    )
    open_to_everybody_at = DateTime(
        description="When everybody may buy it; null where everybody may now, or at no time." + ADDED_IN_02
    )

    class Meta:
        description = (
            "What loyalty says on a product page: the figures of a checkout with one piece in it, without an address."
            + ADDED_IN_02
        )
        doc_category = DOC_CATEGORY_LOYALTY
