"""Plays of games as prizes: asked of whoever has games. Without an answer there are none to give."""

from datetime import datetime
from typing import Protocol


class Plays(Protocol):
    """The feature that answers."""

    def there(self, game_id: int) -> bool:
        """Return whether there is a game with this number."""

    def give(self, *, member_id: int, plays: int, key: str, now: datetime, game_id: int | None = None) -> None:
        """Give a member plays of a game, without one of any; the same key gives once. Needs a transaction.

        The member is locked. Given again after they were taken back, they are the member's again.
        """

    def take_back(self, *, key: str) -> None:
        """Take back what was given under a key and is not played; what was played stays so. Needs a transaction.

        The member is locked.
        """


class _Answers:
    plays: Plays | None = None


def answer_with(plays: Plays) -> None:
    """Have a feature answer from now on."""
    _Answers.plays = plays


def plays() -> Plays | None:
    """Return the feature that answers, None where none does."""
    return _Answers.plays
