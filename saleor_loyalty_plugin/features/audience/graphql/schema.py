from ....graphql.core.part import SchemaPart
from ....graphql.members.filters import LoyaltyMemberFilterInput
from ....graphql.members.types.member import LoyaltyMember
from ....graphql.tiers.types import LoyaltyTier
from .segments.fields import member_filter, member_segments, tier_input, tier_segment
from .segments.part import COSTS, SegmentMutations, SegmentQueries

PART = SchemaPart(
    queries=SegmentQueries,
    mutations=SegmentMutations,
    fields=(
        (LoyaltyMember, "segments", member_segments),
        (LoyaltyMemberFilterInput, "segment", member_filter),
        (LoyaltyTier, "segment", tier_segment),
    ),
    tier_fields=(tier_input,),
    costs=COSTS,
)
