from .award import OrderAward
from .ledger import LotConsumption, LoyaltyTransaction, PointsLot
from .member import LoyaltyMember
from .program import ChannelTerms, ProgramState
from .redemption import Redemption, RedemptionState
from .reward import Reward, RewardKind
from .sweep import SweepFailure, TaskLease
from .tier import Tier, TierChange, TierTranslation

__all__ = [
    "ChannelTerms",
    "LotConsumption",
    "LoyaltyMember",
    "LoyaltyTransaction",
    "OrderAward",
    "PointsLot",
    "ProgramState",
    "Redemption",
    "RedemptionState",
    "Reward",
    "RewardKind",
    "SweepFailure",
    "TaskLease",
    "Tier",
    "TierChange",
    "TierTranslation",
]
