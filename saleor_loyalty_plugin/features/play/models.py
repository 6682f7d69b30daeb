"""The tables of the feature, found by the registry under this name."""

from .challenges.models import (
    Challenge,
    ChallengeNews,
    ChallengeRun,
    ChallengeTerms,
    ChallengeTranslation,
    CountedOrder,
)
from .games.models import Game, GameDay, GamePlay, GameSlice, GameSliceTranslation, GameTranslation, PlayGrant
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
    "Game",
    "GameDay",
    "GamePlay",
    "GameSlice",
    "GameSliceTranslation",
    "GameTranslation",
    "Leaderboard",
    "LeaderboardPeriod",
    "LeaderboardPrize",
    "LeaderboardScore",
    "PlayGrant",
    "PublicName",
]
