from typing import Any

from ....graphql.core.part import CONNECTION_COST, FIELD_COST, SchemaPart, together
from ....graphql.members.types.member import LoyaltyMember
from ....graphql.program.types import LoyaltyProgram
from .ambassadors.part import COSTS as OF_AMBASSADORS
from .ambassadors.part import AmbassadorMutations, AmbassadorQueries, member_ambassador, program_ambassadors
from .events.part import COSTS as OF_EVENTS
from .events.part import EventMutations, EventQueries
from .gifts.allowance import GiftQueries
from .gifts.mutation import LoyaltyGift
from .referrals.part import ReferralMutations, ReferralQueries, member_referral, program_referral


class CompanyQueries(AmbassadorQueries, EventQueries, ReferralQueries, GiftQueries):
    pass


class CompanyMutations(AmbassadorMutations, EventMutations, ReferralMutations):
    loyalty_gift = LoyaltyGift.Field()


OF_REFERRALS: dict[str, dict[str, dict[str, Any]]] = {
    "Query": {"loyaltyReferrals": CONNECTION_COST, "loyaltyReferralTerms": FIELD_COST},
    "LoyaltyMember": {"referral": FIELD_COST},
    "LoyaltyProgram": {"referral": FIELD_COST},
    "LoyaltyReferral": dict.fromkeys(("referrer", "friend", "decidedBy", "prizes"), FIELD_COST),
    "LoyaltyReferralPrize": {"reward": FIELD_COST},
    "LoyaltyReferralTerms": dict.fromkeys(("friendReward", "referrerReward", "currency"), FIELD_COST),
}
OF_GIFTS: dict[str, dict[str, dict[str, Any]]] = {"Query": {"loyaltyGiftAllowance": FIELD_COST}}
PART = SchemaPart(
    queries=CompanyQueries,
    mutations=CompanyMutations,
    fields=(
        (LoyaltyMember, "referral", member_referral),
        (LoyaltyProgram, "referral", program_referral),
        (LoyaltyMember, "ambassador", member_ambassador),
        (LoyaltyProgram, "ambassadors", program_ambassadors),
    ),
    costs=together(OF_EVENTS, OF_REFERRALS, OF_AMBASSADORS, OF_GIFTS),
)
