import graphene
from saleor.graphql.core.enums import LanguageCodeEnum
from saleor.graphql.core.mutations import BaseMutation
from saleor.graphql.core.scalars import Decimal
from saleor.graphql.core.types import BaseInputObjectType, NonNullList
from saleor.permission.enums import DiscountPermissions

from ....services.tier_rows import create_tier
from ....tasks import evaluate_tiers_task
from ...core.errors import LoyaltyError, typed_errors
from ...core.program import DOC_CATEGORY_LOYALTY, require_program
from ..types import LoyaltyTier


class LoyaltyTierTranslationInput(BaseInputObjectType):
    language = LanguageCodeEnum(required=True, description="The language.")
    description = graphene.String(required=True, description="The text in it; an empty one removes the translation.")

    class Meta:
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

    class Meta:
        doc_category = DOC_CATEGORY_LOYALTY


class LoyaltyTierCreate(BaseMutation):
    tier = graphene.Field(LoyaltyTier, description="The new tier.")

    class Arguments:
        input = LoyaltyTierInput(required=True, description="Fields of the tier.")

    class Meta:
        description = "Creates a tier."
        doc_category = DOC_CATEGORY_LOYALTY
        permissions = (DiscountPermissions.MANAGE_DISCOUNTS,)
        error_type_class = LoyaltyError

    @classmethod
    def perform_mutation(cls, _root, info, /, *, input):
        require_program(info)
        with typed_errors():
            tier = create_tier(fields=input)
        evaluate_tiers_task.delay()
        return cls(tier=tier)
