from .channel_terms_update import LoyaltyChannelTermsUpdate
from .checkout_points_apply import CheckoutLoyaltyPointsApply
from .checkout_points_remove import CheckoutLoyaltyPointsRemove
from .enroll import LoyaltyEnroll
from .member_tier_assign import LoyaltyMemberTierAssign
from .member_update import LoyaltyMemberUpdate
from .points_adjust import LoyaltyPointsAdjust
from .reward_claim import LoyaltyRewardClaim
from .reward_create import LoyaltyRewardCreate
from .reward_delete import LoyaltyRewardDelete
from .reward_unclaim import LoyaltyRewardUnclaim
from .reward_update import LoyaltyRewardUpdate
from .tier_create import LoyaltyTierCreate
from .tier_delete import LoyaltyTierDelete
from .tier_update import LoyaltyTierUpdate

__all__ = [
    "CheckoutLoyaltyPointsApply",
    "CheckoutLoyaltyPointsRemove",
    "LoyaltyChannelTermsUpdate",
    "LoyaltyEnroll",
    "LoyaltyMemberTierAssign",
    "LoyaltyMemberUpdate",
    "LoyaltyPointsAdjust",
    "LoyaltyRewardClaim",
    "LoyaltyRewardCreate",
    "LoyaltyRewardDelete",
    "LoyaltyRewardUnclaim",
    "LoyaltyRewardUpdate",
    "LoyaltyTierCreate",
    "LoyaltyTierDelete",
    "LoyaltyTierUpdate",
]
