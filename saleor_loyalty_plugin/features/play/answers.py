"""What others ask of play."""

from ...services.questions.challenges import answer_with as tell_challenges_with
from ...services.questions.occasions import Occasion, answer_with
from ...services.questions.plays import answer_with as give_plays_with
from ...services.questions.proofs import prove_with
from .challenges.told import challenge_done, told
from .games.services.granting import GamePlays
from .leaderboard.scores import PROOF


def answer() -> None:
    """Have plays be given by others, challenges told, and what leaderboards keep be proved from the ledger."""
    give_plays_with(GamePlays())
    tell_challenges_with(told)
    answer_with(Occasion.CHALLENGE_DONE, challenge_done)
    prove_with("a leaderboard has what the ledger says", PROOF)
