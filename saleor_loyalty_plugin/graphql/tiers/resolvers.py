from saleor.graphql.core.utils import from_global_id_or_error
from saleor.graphql.core.validators import validate_one_of_args_is_in_query

from ..core.nodes import row_id
from .dataloaders import TierByCodeLoader, TierByIdLoader


def resolve_tier(info, tier_id: str | None, code: str | None):
    validate_one_of_args_is_in_query("id", tier_id, "code", code)
    if code:
        return TierByCodeLoader(info.context).load(code)
    _, pk = from_global_id_or_error(tier_id, "LoyaltyTier", raise_error=True)
    return TierByIdLoader(info.context).load(row_id(pk))
