import graphene
from saleor.graphql.core.fields import BaseField
from saleor.graphql.product.types import ProductVariant

from ..core.descriptions import ADDED_IN_02
from ..core.part import FIELD_COST, SchemaPart
from ..core.program import DOC_CATEGORY_LOYALTY
from .resolvers import resolve_variant
from .types import LoyaltyVariant

variant_loyalty = BaseField(
    LoyaltyVariant,
    channel=graphene.Argument(graphene.String, required=True, description="Slug of the channel." + ADDED_IN_02),
    description=(
        "What loyalty says of the variant on a product page: for the signed-in member, else for a guest. Null where "
        "loyalty is off in the channel, or the variant is not sold there." + ADDED_IN_02
    ),
    resolver=lambda root, info, *, channel: resolve_variant(info, root.node, channel),
    doc_category=DOC_CATEGORY_LOYALTY,
)

PART = SchemaPart(
    fields=((ProductVariant, "loyalty", variant_loyalty),), costs={"ProductVariant": {"loyalty": FIELD_COST}}
)
