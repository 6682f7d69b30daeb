"""Leaderboards as the operator sets them."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction

from .....domain.amounts import MAX_POINTS
from .....errors import LoyaltyError
from .....models.locks import lock_row
from .....services.checks import check_there, required
from ..models import MAX_CLOSING_DAYS, Leaderboard
from ..rules import BOARDS

MAX_PLACES = 100


@transaction.atomic
def set_leaderboard(*, period: str, fields: Mapping[str, Any]) -> Leaderboard:
    """Change the given fields of the leaderboard of a period: `active`, `prizes`, `closing_days`.

    Switched on it begins with the period that it is; what was earned in it before is counted by a task. Switched off,
    what is not closed is forgotten.

    Raises:
        LoyaltyError: on `period`, there is no leaderboard of it; on the field that is missing or out of range.

    """
    if period not in BOARDS:
        raise LoyaltyError("There are leaderboards of a WEEK, a MONTH and a YEAR.", field="period")
    Leaderboard.objects.get_or_create(period=period)
    board = check_there(lock_row(Leaderboard.objects.get(period=period)))
    for name, value in fields.items():
        setattr(board, name, _checked(name, value))
    board.save()
    return board


def _checked(name: str, value: Any) -> Any:
    if name == "prizes":
        return _prizes(value or [])
    if value is None:
        raise required(name)
    if name == "closing_days" and not 0 <= value <= MAX_CLOSING_DAYS:
        raise LoyaltyError(f"Enter a whole number from 0 to {MAX_CLOSING_DAYS}, of days.", field=name)
    return value


def _prizes(prizes: list[int]) -> list[int]:
    if len(prizes) > MAX_PLACES:
        raise LoyaltyError(f"Enter prizes for at most {MAX_PLACES} places.", field="prizes")
    if any(not 1 <= points <= MAX_POINTS for points in prizes):
        raise LoyaltyError(f"Enter whole numbers from 1 to {MAX_POINTS}, of points.", field="prizes")
    if prizes != sorted(prizes, reverse=True):
        raise LoyaltyError("No place has more than the one before it.", field="prizes")
    return list(prizes)
