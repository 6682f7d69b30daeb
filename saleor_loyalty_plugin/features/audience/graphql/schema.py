from ....graphql.core.part import SchemaPart, together
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
    costs=together(profiles.COSTS, part.COSTS, incentives.COSTS),
)
