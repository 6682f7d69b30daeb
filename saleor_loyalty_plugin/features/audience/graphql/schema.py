from ....graphql.core.part import SchemaPart
from ....graphql.members.filters import LoyaltyMemberFilterInput
from ....graphql.members.types.member import LoyaltyMember
from .profiles.fields import COSTS, member_filter, member_profile

PART = SchemaPart(
    fields=(
        (LoyaltyMember, "profile", member_profile),
        (LoyaltyMemberFilterInput, "life_cycle", member_filter),
    ),
    costs=COSTS,
)
