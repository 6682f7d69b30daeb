"""The tables of the feature, found by the registry under this name."""

from .challenges.models import (
    Challenge,
    ChallengeNews,
    ChallengeRun,
    ChallengeTerms,
    ChallengeTranslation,
    CountedOrder,
)

__all__ = [
    "Challenge",
    "ChallengeNews",
    "ChallengeRun",
    "ChallengeTerms",
    "ChallengeTranslation",
    "CountedOrder",
]
