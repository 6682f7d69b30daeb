from ....host.evaluation import evaluate_tiers_task
from ....host.queueing import hurry
from ....services.program.tier_rows import update_tier
from ...core.rows import RowUpdate
from ..types import LoyaltyTier
from .inputs import LoyaltyTierInput


class LoyaltyTierUpdate(RowUpdate):
    class Meta:
        description = "Updates a tier. Open checkouts follow at their next recalculation; placed orders stay."
        object_type = LoyaltyTier
        input_type = LoyaltyTierInput
        service = update_tier

    @classmethod
    def post_save_action(cls, info, instance, cleaned):
        hurry(evaluate_tiers_task)
