from .award import OrderAward
from .giving import GivenByHand
from .holdout import HoldoutSide, WithHoldout
from .ledger import LotConsumption, LoyaltyTransaction, PointsLot
from .member import LoyaltyMember
from .outstanding import OutstandingPoints
from .program import ChannelTerms, ProgramProblem, ProgramState
from .redemption import CLAIM_STATES, ClaimState, Redemption, RedemptionState
from .reward import Reward, RewardKind, RewardTranslation
from .standing import StandingChange, WelcomedCustomer
from .sweep import SweepFailure, TaskLease
from .tier import Tier, TierChange, TierChannelTerms, TierPerks, TierTranslation

__all__ = [
    "CLAIM_STATES",
    "ChannelTerms",
    "ClaimState",
    "GivenByHand",
    "HoldoutSide",
    "LotConsumption",
    "LoyaltyMember",
    "LoyaltyTransaction",
    "OrderAward",
    "OutstandingPoints",
    "PointsLot",
    "ProgramProblem",
    "ProgramState",
    "Redemption",
    "RedemptionState",
    "Reward",
    "RewardKind",
    "RewardTranslation",
    "StandingChange",
    "SweepFailure",
    "TaskLease",
    "Tier",
    "TierChange",
    "TierChannelTerms",
    "TierPerks",
    "TierTranslation",
    "WelcomedCustomer",
    "WithHoldout",
]
