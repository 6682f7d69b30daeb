from ....services.program.reward_rows import create_reward
from ...core.rows.mutations import RowCreate
from ..types import LoyaltyReward
from .inputs import LoyaltyRewardInput
from .rows import RewardFields


class LoyaltyRewardCreate(RewardFields, RowCreate):
    class Meta:
        description = "Creates a reward."
        object_type = LoyaltyReward
        input_type = LoyaltyRewardInput
        service = create_reward
