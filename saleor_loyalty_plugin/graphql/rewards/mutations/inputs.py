import graphene
from saleor.graphql.core.scalars import DateTime, Decimal
from saleor.graphql.core.types import BaseInputObjectType, NonNullList

from ...core.descriptions import ADDED_IN_02
from ...core.program import DOC_CATEGORY_LOYALTY
from ...core.rows.metadata import metadata_input, private_metadata_input
from ...core.rows.translations import LoyaltyTranslationInput
from ..enums import LoyaltyRewardKindEnum


class LoyaltyRewardInput(BaseInputObjectType):
    name = graphene.String(description="Name of the reward.")
    kind = LoyaltyRewardKindEnum(description="What it gives; does not change later.")
    points_cost = graphene.Int(description="Points that it costs; 1 or more.")
    tier = graphene.ID(description="Lowest tier that may claim it; null for everybody.")
    quantity = graphene.Int(description="How many there are; null for no limit.")
    valid_until = DateTime(description="When it can no longer be claimed; null for never.")
    active = graphene.Boolean(description="Whether it is in the catalogue.")
    discount_percent = Decimal(description="VOUCHER: percent off, or `amount`.")
    amount = Decimal(description="VOUCHER: amount off. GIFT_CARD: the card's amount. In the channel's currency.")
    channel = graphene.ID(description="The channel it is for; VOUCHER and GIFT_CARD need one, others may be for all.")
    variant = graphene.ID(description="PRODUCT: the variant that is given.")
    description = graphene.String(description="Free text for shoppers." + ADDED_IN_02)
    description_translations = NonNullList(
        LoyaltyTranslationInput, description="The text for shoppers in other languages." + ADDED_IN_02
    )
    image = graphene.String(
        description="Address of a picture, https:// or http://; an empty text for none." + ADDED_IN_02
    )
    metadata = metadata_input()
    private_metadata = private_metadata_input()

    class Meta:
        description = "Fields of a reward."
        doc_category = DOC_CATEGORY_LOYALTY
