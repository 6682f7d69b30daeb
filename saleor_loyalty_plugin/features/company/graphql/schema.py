from ....graphql.core.part import CONNECTION_COST, FIELD_COST, SchemaPart
from ....graphql.members.types.member import LoyaltyMember
from ....graphql.program.types import LoyaltyProgram
from .gifts.mutation import LoyaltyGift
from .referrals.part import ReferralMutations, ReferralQueries, member_referral, program_referral


class CompanyMutations(ReferralMutations):
    loyalty_gift = LoyaltyGift.Field()


PART = SchemaPart(
    queries=ReferralQueries,
    mutations=CompanyMutations,
    fields=((LoyaltyMember, "referral", member_referral), (LoyaltyProgram, "referral", program_referral)),
    costs={
        "Query": {"loyaltyReferrals": CONNECTION_COST, "loyaltyReferralTerms": FIELD_COST},
        "LoyaltyMember": {"referral": FIELD_COST},
        "LoyaltyProgram": {"referral": FIELD_COST},
        "LoyaltyReferral": {"referrer": FIELD_COST, "friend": FIELD_COST},
        "LoyaltyReferralTerms": {"friendReward": FIELD_COST, "referrerReward": FIELD_COST},
    },
)
