import graphene
from saleor.graphql.core.mutations import BaseMutation
from saleor.permission.enums import DiscountPermissions

from ....host.evaluation import evaluate_tiers_task
from ....services.tier_rows import update_tier
from ...core.errors import LoyaltyError, typed_errors
from ...core.nodes import node_of
from ...core.program import DOC_CATEGORY_LOYALTY, require_program
from ..types import LoyaltyTier
from .inputs import LoyaltyTierInput


class LoyaltyTierUpdate(BaseMutation):
    tier = graphene.Field(LoyaltyTier, description="The updated tier.")

    class Arguments:
        id = graphene.ID(required=True, description="ID of the tier.")
        input = LoyaltyTierInput(required=True, description="Fields to change.")

    class Meta:
        description = "Updates a tier. Open checkouts follow at their next recalculation; placed orders stay."
        doc_category = DOC_CATEGORY_LOYALTY
        permissions = (DiscountPermissions.MANAGE_DISCOUNTS,)
        error_type_class = LoyaltyError

    @classmethod
    def perform_mutation(cls, _root, info, /, *, id, input):
        require_program(info)
        tier = node_of(cls, info, id, only_type=LoyaltyTier)
        with typed_errors():
            tier = update_tier(tier=tier, fields=input)
        evaluate_tiers_task.delay()
        return cls(tier=tier)
