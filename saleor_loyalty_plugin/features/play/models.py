"""The tables of the feature, found by the registry under this name."""

from .challenges.models import (
    Challenge,
    ChallengeNews,
    ChallengeRun,
    ChallengeTerms,
    ChallengeTranslation,
    CountedOrder,
)
from .leaderboard.models import (
    Leaderboard,
    LeaderboardPeriod,
    LeaderboardPrize,
    LeaderboardScore,
    PublicName,
)

__all__ = [
    "Challenge",
    "ChallengeNews",
    "ChallengeRun",
    "ChallengeTerms",
    "ChallengeTranslation",
    "CountedOrder",
    "Leaderboard",
    "LeaderboardPeriod",
    "LeaderboardPrize",
    "LeaderboardScore",
    "PublicName",
]
