import graphene
from django.utils import timezone
from saleor.graphql.core.mutations import BaseMutation
from saleor.permission.enums import DiscountPermissions

from ....services.reward_rows import create_reward
from ...core.errors import LoyaltyError
from ...core.program import DOC_CATEGORY_LOYALTY, require_program
from ..types import LoyaltyReward
from .inputs import LoyaltyRewardInput, named_errors, reward_fields


class LoyaltyRewardCreate(BaseMutation):
    reward = graphene.Field(LoyaltyReward, description="The reward.")

    class Arguments:
        input = LoyaltyRewardInput(required=True, description="Fields of the reward.")

    class Meta:
        description = "Creates a reward."
        doc_category = DOC_CATEGORY_LOYALTY
        permissions = (DiscountPermissions.MANAGE_DISCOUNTS,)
        error_type_class = LoyaltyError

    @classmethod
    def perform_mutation(cls, _root, info, /, *, input):
        require_program(info)
        fields, digits = reward_fields(cls, info, input)
        with named_errors():
            reward = create_reward(fields=fields, fraction_digits=digits, now=timezone.now())
        return cls(reward=reward)
