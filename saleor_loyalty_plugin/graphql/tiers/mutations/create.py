from ....host.evaluation import evaluate_tiers_task
from ....host.queueing import hurry
from ....services.program.tier_rows import create_tier
from ...core.rows import RowCreate
from ..types import LoyaltyTier
from .inputs import LoyaltyTierInput


class LoyaltyTierCreate(RowCreate):
    class Meta:
        description = "Creates a tier."
        object_type = LoyaltyTier
        input_type = LoyaltyTierInput
        service = create_tier

    @classmethod
    def post_save_action(cls, info, instance, cleaned):
        hurry(evaluate_tiers_task)
