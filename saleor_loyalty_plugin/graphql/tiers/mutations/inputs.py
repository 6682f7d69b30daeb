import graphene
from saleor.graphql.core.enums import LanguageCodeEnum
from saleor.graphql.core.scalars import Decimal
from saleor.graphql.core.types import BaseInputObjectType, NonNullList

from ...core.metadata import metadata_input, private_metadata_input
from ...core.program import DOC_CATEGORY_LOYALTY


class LoyaltyTierTranslationInput(BaseInputObjectType):
    language = LanguageCodeEnum(required=True, description="The language.")
    description = graphene.String(required=True, description="The text in it; an empty one removes the translation.")

    class Meta:
        description = "A tier's description in another language."
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
    metadata = metadata_input()
    private_metadata = private_metadata_input()

    class Meta:
        description = "Fields of a tier."
        doc_category = DOC_CATEGORY_LOYALTY
