"""Why points of a member went or came back: sentences of entries of the ledger (rule 42)."""

from datetime import date
from typing import Any

from ..orders import OrderState
from ..redemption import points_restored
from ..words.sayings import Saying, saying

REWARD_GIVEN_UP = saying("restored_reward")
ORDER_IS_GONE = saying("restored_gone")


def why_taken_back(state: OrderState, *, earned: int, points: int) -> Saying:
    """Return why `points` of those that an order had earned are taken back."""
    if state.void:
        return saying("taken_back_cancelled", earned=earned, points=points)
    return saying("taken_back_refunded", earned=earned, points=points, **_paid_back(state))


def why_restored(state: OrderState, *, spent: int, takes: int, restored: int) -> Saying:
    """Return why points come back of the `spent` ones that an order took; how many is added to the sentence.

    Args:
        state: what has become of the order.
        spent: what it took until now.
        takes: what it takes now (rule 97).
        restored: how many of these are to be back.

    """
    if state.void:
        return saying("restored_cancelled", spent=spent)
    if restored > points_restored(takes, state):
        # The order has lost what was claimed for it (rule 98).
        return REWARD_GIVEN_UP
    if takes < spent:
        return saying("restored_changed")
    return saying("restored_refunded", spent=spent, **_paid_back(state))


def why_expired(*, available_on: date, expired_on: date, points: int) -> Saying:
    """Return why `points` are gone: what was left of those that could be spent between two days."""
    return saying("expired", since=available_on, at=expired_on, points=points)


def _paid_back(state: OrderState) -> dict[str, Any]:
    return {"refunded": (state.refunded, state.currency), "total": (state.total, state.currency)}
