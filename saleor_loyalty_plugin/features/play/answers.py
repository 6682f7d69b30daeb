"""What others ask of play."""

from ...services.questions.proofs import prove_with
from .leaderboard.scores import PROOF


def answer() -> None:
    """Have what leaderboards keep be proved from the ledger."""
    prove_with("a leaderboard has what the ledger says", PROOF)
