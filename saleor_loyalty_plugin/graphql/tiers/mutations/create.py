from ....services.program.tier_rows import create_tier
from ...core.rows.mutations import RowCreate
from ..types import LoyaltyTier
from .inputs import LoyaltyTierInput
from .rows import TierRow


class LoyaltyTierCreate(TierRow, RowCreate):
    class Meta:
        description = "Creates a tier."
        object_type = LoyaltyTier
        input_type = LoyaltyTierInput
        service = create_tier
