"""Games, the seeds of their days, and what members have and play of them."""

from .days import GameDay
from .games import Game, GameSlice, GameSliceTranslation, GameTranslation
from .plays import GamePlay, PlayGrant

__all__ = ["Game", "GameDay", "GamePlay", "GameSlice", "GameSliceTranslation", "GameTranslation", "PlayGrant"]
