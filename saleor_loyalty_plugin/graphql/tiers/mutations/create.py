import graphene
from saleor.graphql.core.mutations import BaseMutation
from saleor.permission.enums import DiscountPermissions

from ....host.evaluation import evaluate_tiers_task
from ....services.tier_rows import create_tier
from ...core.errors import LoyaltyError, typed_errors
from ...core.program import DOC_CATEGORY_LOYALTY, require_program
from ..types import LoyaltyTier
from .inputs import LoyaltyTierInput


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
