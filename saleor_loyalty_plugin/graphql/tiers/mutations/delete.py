import graphene
from saleor.graphql.core.mutations import BaseMutation
from saleor.permission.enums import DiscountPermissions

from ....services.tier_rows import delete_tier
from ...core.errors import LoyaltyError, typed_errors
from ...core.nodes import node_of
from ...core.program import DOC_CATEGORY_LOYALTY, require_program
from ..types import LoyaltyTier


class LoyaltyTierDelete(BaseMutation):
    tier = graphene.Field(LoyaltyTier, description="The deleted tier.")

    class Arguments:
        id = graphene.ID(required=True, description="ID of the tier.")

    class Meta:
        description = "Deletes a tier that nobody is in."
        doc_category = DOC_CATEGORY_LOYALTY
        permissions = (DiscountPermissions.MANAGE_DISCOUNTS,)
        error_type_class = LoyaltyError

    @classmethod
    def perform_mutation(cls, _root, info, /, *, id):
        require_program(info)
        tier = node_of(cls, info, id, only_type=LoyaltyTier)
        pk = tier.pk
        with typed_errors():
            delete_tier(tier=tier)
        tier.pk = pk
        return cls(tier=tier)
