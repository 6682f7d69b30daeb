import graphene
from django.utils import timezone
from saleor.graphql.core.mutations import BaseMutation
from saleor.permission.enums import DiscountPermissions

from ....services.reward_rows import update_reward
from ...core.errors import LoyaltyError
from ...core.program import DOC_CATEGORY_LOYALTY, require_program
from ..types import LoyaltyReward
from .inputs import LoyaltyRewardInput, named_errors, reward_fields, reward_of


class LoyaltyRewardUpdate(BaseMutation):
    reward = graphene.Field(LoyaltyReward, description="The reward.")

    class Arguments:
        id = graphene.ID(required=True, description="ID of the reward.")
        input = LoyaltyRewardInput(required=True, description="Fields of the reward.")

    class Meta:
        description = "Updates a reward. What was claimed stays as it was."
        doc_category = DOC_CATEGORY_LOYALTY
        permissions = (DiscountPermissions.MANAGE_DISCOUNTS,)
        error_type_class = LoyaltyError

    @classmethod
    def perform_mutation(cls, _root, info, /, *, id, input):
        require_program(info)
        reward = reward_of(cls, info, id)
        fields, digits = reward_fields(cls, info, input, reward)
        with named_errors():
            reward = update_reward(reward=reward, fields=fields, fraction_digits=digits, now=timezone.now())
        return cls(reward=reward)
