from ....graphql.core.part import SchemaPart
from ....graphql.members.filters import LoyaltyMemberFilterInput
from ....graphql.members.types.member import LoyaltyMember
from ....graphql.tiers.types import LoyaltyTier
from .profiles import fields as profiles
from .segments import fields as segments
from .segments import part

PART = SchemaPart(
    queries=part.SegmentQueries,
    mutations=part.SegmentMutations,
    fields=(
        (LoyaltyMember, "profile", profiles.member_profile),
        (LoyaltyMember, "segments", segments.member_segments),
        (LoyaltyMemberFilterInput, "life_cycle", profiles.member_filter),
        (LoyaltyMemberFilterInput, "segment", segments.member_filter),
        (LoyaltyTier, "segment", segments.tier_segment),
    ),
    tier_fields=(segments.tier_input,),
    costs={
        name: {**profiles.COSTS.get(name, {}), **part.COSTS.get(name, {})} for name in {**profiles.COSTS, **part.COSTS}
    },
)
