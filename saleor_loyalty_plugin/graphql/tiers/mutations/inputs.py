import graphene
from saleor.graphql.core.enums import LanguageCodeEnum
from saleor.graphql.core.scalars import Decimal
from saleor.graphql.core.types import BaseInputObjectType, NonNullList

from ...core.descriptions import ADDED_IN_02
from ...core.program import DOC_CATEGORY_LOYALTY
from ...core.rows.metadata import metadata_input, private_metadata_input


class LoyaltyTierTranslationInput(BaseInputObjectType):
    language = LanguageCodeEnum(required=True, description="The language.")
    description = graphene.String(required=True, description="The text in it; an empty one removes the translation.")

    class Meta:
        description = "A tier's description in another language."
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyPerksInput(BaseInputObjectType):
    language = LanguageCodeEnum(required=True, description="The language." + ADDED_IN_02)
    perks = NonNullList(
        graphene.String,
        required=True,
        description="The perks in it; an empty list removes the translation." + ADDED_IN_02,
    )

    class Meta:
        description = "A tier's perks in another language." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyTierChannelTermsInput(BaseInputObjectType):
    channel = graphene.ID(required=True, description="ID of the channel." + ADDED_IN_02)
    free_shipping_minimum_order = Decimal(
        description="From this price of the goods on, in the channel's currency; null for the channel's own."
        + ADDED_IN_02
    )
    free_shipping_price = Decimal(
        description="What delivery costs then, in the channel's currency; null for the channel's own." + ADDED_IN_02
    )

    class Meta:
        description = "A tier's own terms of free delivery in one channel." + ADDED_IN_02
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyTierInput(BaseInputObjectType):
    code = graphene.String(description="Stable, lower case, unique.")
    name = graphene.String(description="Name of the tier.")
    threshold = Decimal(description="What qualifies, in the program's basis; 0 or more, unique.")
    earn_multiplier = Decimal(description="Multiplies the points that an order earns; above 0.")
    discount_percent = Decimal(description="Taken off every line that is not excluded; 0 to 100.")
    free_shipping = graphene.Boolean(description="The tier has free delivery, under the channel's terms.")
    description = graphene.String(description="Free text for shoppers.")
    description_translations = NonNullList(
        LoyaltyTierTranslationInput, description="The text for shoppers in other languages."
    )
    perks = NonNullList(
        graphene.String,
        description="What the tier gives besides, in sentences for shoppers: at most 20 of 200 characters."
        + ADDED_IN_02,
    )
    perks_translations = NonNullList(LoyaltyPerksInput, description="The perks in other languages." + ADDED_IN_02)
    channel_terms = NonNullList(
        LoyaltyTierChannelTermsInput,
        description="The tier's own terms of free delivery in these channels; other channels stay." + ADDED_IN_02,
    )
    metadata = metadata_input()
    private_metadata = private_metadata_input()

    class Meta:
        description = "Fields of a tier."
        doc_category = DOC_CATEGORY_LOYALTY
