"""The tables of the feature, found by the registry under this name."""

from .games.models import Game, GameDay, GamePlay, GameSlice, GameSliceTranslation, GameTranslation, PlayGrant

__all__ = [
    "Game",
    "GameDay",
    "GamePlay",
    "GameSlice",
    "GameSliceTranslation",
    "GameTranslation",
    "PlayGrant",
]
