from ....services.program.tier_rows import update_tier
from ...core.rows.mutations import RowUpdate
from ..types import LoyaltyTier
from .inputs import LoyaltyTierInput
from .rows import TierRow


class LoyaltyTierUpdate(TierRow, RowUpdate):
    class Meta:
        description = "Updates a tier. Open checkouts follow at their next recalculation; placed orders stay."
        object_type = LoyaltyTier
        input_type = LoyaltyTierInput
        service = update_tier
