from ....services.program.reward_rows import delete_reward
from ...core.rows.mutations import RowDelete
from ..types import LoyaltyReward
from .rows import RewardRow


class LoyaltyRewardDelete(RewardRow, RowDelete):
    class Meta:
        description = "Takes a reward out of the catalogue. What was claimed stays claimed."
        object_type = LoyaltyReward
        service = delete_reward
