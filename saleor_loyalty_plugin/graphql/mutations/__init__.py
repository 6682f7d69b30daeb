from .channel_terms_update import LoyaltyChannelTermsUpdate
from .enroll import LoyaltyEnroll
from .member_tier_assign import LoyaltyMemberTierAssign
from .member_update import LoyaltyMemberUpdate
from .points_adjust import LoyaltyPointsAdjust
from .tier_create import LoyaltyTierCreate
from .tier_delete import LoyaltyTierDelete
from .tier_update import LoyaltyTierUpdate

__all__ = [
    "LoyaltyChannelTermsUpdate",
    "LoyaltyEnroll",
    "LoyaltyMemberTierAssign",
    "LoyaltyMemberUpdate",
    "LoyaltyPointsAdjust",
    "LoyaltyTierCreate",
    "LoyaltyTierDelete",
    "LoyaltyTierUpdate",
]
