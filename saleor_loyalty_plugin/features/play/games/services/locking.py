"""A game is locked while it is looked at and changed: after a member, and before the counter of the reward it gives."""

from typing import Any

from django.db.models import QuerySet

from .....enums import LoyaltyErrorCode
from .....errors import LoyaltyError
from .....models.locks import lock_counters
from ..models import Game


def lock_game(games: QuerySet[Game], *, field: str = "game") -> Any:
    """Lock and return the one game of a query.

    Raises:
        LoyaltyError: NOT_FOUND on the field, there is none.

    """
    found = lock_counters(games)
    if not found:
        raise no_game(field)
    return found[0]


def no_game(field: str = "game") -> LoyaltyError:
    """Return the refusal of a game that is not there, or off."""
    return LoyaltyError("There is no such game.", field=field, code=LoyaltyErrorCode.NOT_FOUND)
