from .award import OrderAward
from .ledger import LotConsumption, LoyaltyTransaction, PointsLot
from .member import LoyaltyMember
from .program import ChannelTerms, ProgramState
from .redemption import LotHold, Redemption, RedemptionState
from .reward import Reward, RewardKind
from .tier import Tier, TierChange, TierTranslation

__all__ = [
    "ChannelTerms",
    "LotConsumption",
    "LotHold",
    "LoyaltyMember",
    "LoyaltyTransaction",
    "OrderAward",
    "PointsLot",
    "ProgramState",
    "Redemption",
    "RedemptionState",
    "Reward",
    "RewardKind",
    "Tier",
    "TierChange",
    "TierTranslation",
]
