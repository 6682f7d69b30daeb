from .award import OrderAward
from .ledger import LotConsumption, LoyaltyTransaction, PointsLot
from .member import LoyaltyMember
from .program import ChannelTerms, ProgramState
from .tier import Tier, TierChange, TierTranslation

__all__ = [
    "ChannelTerms",
    "LotConsumption",
    "LoyaltyMember",
    "LoyaltyTransaction",
    "OrderAward",
    "PointsLot",
    "ProgramState",
    "Tier",
    "TierChange",
    "TierTranslation",
]
