"""What others ask of play."""

from ...services.questions.plays import answer_with as give_plays_with
from ...services.questions.proofs import prove_with
from .games.services.granting import GamePlays
from .leaderboard.scores import PROOF


def answer() -> None:
    """Have plays of games be given by others, and what leaderboards keep be proved from the ledger."""
    give_plays_with(GamePlays())
    prove_with("a leaderboard has what the ledger says", PROOF)
