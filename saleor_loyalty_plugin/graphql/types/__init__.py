from .checkout import CheckoutLoyalty
from .member import LoyaltyMember, LoyaltyMemberCountableConnection
from .order import OrderLoyalty
from .program import LoyaltyProgram
from .tier import LoyaltyTier
from .transaction import LoyaltyTransaction

__all__ = [
    "CheckoutLoyalty",
    "LoyaltyMember",
    "LoyaltyMemberCountableConnection",
    "LoyaltyProgram",
    "LoyaltyTier",
    "LoyaltyTransaction",
    "OrderLoyalty",
]
