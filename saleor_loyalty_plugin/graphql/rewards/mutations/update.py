from ....services.program.reward_rows import update_reward
from ...core.rows.mutations import RowUpdate
from ..types import LoyaltyReward
from .inputs import LoyaltyRewardInput
from .rows import RewardFields


class LoyaltyRewardUpdate(RewardFields, RowUpdate):
    class Meta:
        description = "Updates a reward. What was claimed stays as it was."
        object_type = LoyaltyReward
        input_type = LoyaltyRewardInput
        service = update_reward
