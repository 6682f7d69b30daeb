from ....services.program.tier_rows import delete_tier
from ...core.rows.mutations import RowDelete
from ..types import LoyaltyTier


class LoyaltyTierDelete(RowDelete):
    class Meta:
        description = "Deletes a tier that nobody is in."
        object_type = LoyaltyTier
        service = delete_tier
