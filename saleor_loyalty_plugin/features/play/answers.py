"""What others ask of play."""

from ...services.questions.plays import answer_with as give_plays_with
from .games.services.granting import GamePlays


def answer() -> None:
    """Have plays of games be given by others."""
    give_plays_with(GamePlays())
