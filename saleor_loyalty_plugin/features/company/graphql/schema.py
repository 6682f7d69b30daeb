from ....graphql.core.part import CONNECTION_COST, FIELD_COST, SchemaPart
from ....graphql.members.types.member import LoyaltyMember
from ....graphql.program.types import LoyaltyProgram
from .events.part import COSTS as OF_EVENTS
from .events.part import EventMutations, EventQueries
from .gifts.allowance import GiftQueries
from .gifts.mutation import LoyaltyGift
from .referrals.part import ReferralMutations, ReferralQueries, member_referral, program_referral


class CompanyQueries(EventQueries, ReferralQueries, GiftQueries):
    pass


class CompanyMutations(EventMutations, ReferralMutations):
    loyalty_gift = LoyaltyGift.Field()


PART = SchemaPart(
    queries=CompanyQueries,
    mutations=CompanyMutations,
    fields=((LoyaltyMember, "referral", member_referral), (LoyaltyProgram, "referral", program_referral)),
    costs={
        **OF_EVENTS,
        "Query": {
            **OF_EVENTS["Query"],
            "loyaltyReferrals": CONNECTION_COST,
            "loyaltyReferralTerms": FIELD_COST,
            "loyaltyGiftAllowance": FIELD_COST,
        },
        "LoyaltyMember": {"referral": FIELD_COST},
        "LoyaltyProgram": {"referral": FIELD_COST},
        "LoyaltyReferral": dict.fromkeys(("referrer", "friend", "decidedBy", "prizes"), FIELD_COST),
        "LoyaltyReferralPrize": {"reward": FIELD_COST},
        "LoyaltyReferralTerms": dict.fromkeys(("friendReward", "referrerReward", "currency"), FIELD_COST),
    },
)
