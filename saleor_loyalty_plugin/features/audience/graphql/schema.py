from collections.abc import Mapping
from typing import Any

from ....graphql.core.part import SchemaPart
from ....graphql.members.filters import LoyaltyMemberFilterInput
from ....graphql.members.types.member import LoyaltyMember
from ....graphql.tiers.types import LoyaltyTier
from .incentives import part as incentives
from .profiles import fields as profiles
from .segments import fields as segments
from .segments import part


class AudienceQueries(part.SegmentQueries, incentives.IncentiveQueries):
    pass


class AudienceMutations(part.SegmentMutations, incentives.IncentiveMutations):
    pass


def _together(*costs: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    """Return costs by type and field of several subjects, which may have fields of one type."""
    found: dict[str, dict[str, Any]] = {}
    for type_name, fields in (item for each in costs for item in each.items()):
        found.setdefault(type_name, {}).update(fields)
    return found


PART = SchemaPart(
    queries=AudienceQueries,
    mutations=AudienceMutations,
    fields=(
        (LoyaltyMember, "profile", profiles.member_profile),
        (LoyaltyMember, "segments", segments.member_segments),
        (LoyaltyMember, "incentives", incentives.member_incentives),
        (LoyaltyMemberFilterInput, "life_cycle", profiles.member_filter),
        (LoyaltyMemberFilterInput, "segment", segments.member_filter),
        (LoyaltyTier, "segment", segments.tier_segment),
    ),
    tier_fields=(segments.tier_input,),
    costs=_together(profiles.COSTS, part.COSTS, incentives.COSTS),
)
