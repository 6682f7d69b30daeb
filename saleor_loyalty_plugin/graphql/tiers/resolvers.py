from ..core.nodes import by_id_or_code
from .dataloaders import TierByCodeLoader, TierByIdLoader


def resolve_tier(info, tier_id: str | None, code: str | None):
    return by_id_or_code(
        "LoyaltyTier",
        tier_id,
        code,
        by_id=TierByIdLoader(info.context).load,
        by_code=TierByCodeLoader(info.context).load,
    )
