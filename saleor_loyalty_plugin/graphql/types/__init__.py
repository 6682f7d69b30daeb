from .checkout import CheckoutLoyalty
from .member import LoyaltyMember, LoyaltyMemberCountableConnection
from .order import OrderLoyalty
from .program import LoyaltyProgram
from .reward import LoyaltyReward, LoyaltyRewardCountableConnection
from .tier import LoyaltyTier
from .transaction import LoyaltyTransaction

__all__ = [
    "CheckoutLoyalty",
    "LoyaltyMember",
    "LoyaltyMemberCountableConnection",
    "LoyaltyProgram",
    "LoyaltyReward",
    "LoyaltyRewardCountableConnection",
    "LoyaltyTier",
    "LoyaltyTransaction",
    "OrderLoyalty",
]
