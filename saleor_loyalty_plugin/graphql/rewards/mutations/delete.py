import graphene
from saleor.graphql.core.mutations import BaseMutation
from saleor.permission.enums import DiscountPermissions

from ....services.reward_rows import delete_reward
from ...core.errors import LoyaltyError, typed_errors
from ...core.program import DOC_CATEGORY_LOYALTY, require_program
from ..types import LoyaltyReward
from .inputs import reward_of


class LoyaltyRewardDelete(BaseMutation):
    reward = graphene.Field(LoyaltyReward, description="The reward.")

    class Arguments:
        id = graphene.ID(required=True, description="ID of the reward.")

    class Meta:
        description = "Takes a reward out of the catalogue. What was claimed stays claimed."
        doc_category = DOC_CATEGORY_LOYALTY
        permissions = (DiscountPermissions.MANAGE_DISCOUNTS,)
        error_type_class = LoyaltyError

    @classmethod
    def perform_mutation(cls, _root, info, /, *, id):
        require_program(info)
        reward = reward_of(cls, info, id)
        pk = reward.pk
        with typed_errors():
            delete_reward(reward=reward)
        reward.pk = pk
        return cls(reward=reward)
