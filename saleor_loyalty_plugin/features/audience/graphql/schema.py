from ....graphql.core.part import SchemaPart
from ....graphql.members.types.member import LoyaltyMember
from .incentives.part import COSTS, IncentiveMutations, IncentiveQueries, member_incentives

PART = SchemaPart(
    queries=IncentiveQueries,
    mutations=IncentiveMutations,
    fields=((LoyaltyMember, "incentives", member_incentives),),
    costs=COSTS,
)
