from .checkout import CheckoutLoyalty
from .liability import LoyaltyLiability
from .member import LoyaltyMember, LoyaltyMemberCountableConnection
from .order import OrderLoyalty
from .program import LoyaltyProgram
from .reward import LoyaltyReward, LoyaltyRewardCountableConnection
from .tier import LoyaltyTier
from .transaction import LoyaltyTransaction

__all__ = [
    "CheckoutLoyalty",
    "LoyaltyLiability",
    "LoyaltyMember",
    "LoyaltyMemberCountableConnection",
    "LoyaltyProgram",
    "LoyaltyReward",
    "LoyaltyRewardCountableConnection",
    "LoyaltyTier",
    "LoyaltyTransaction",
    "OrderLoyalty",
]
