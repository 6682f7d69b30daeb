"""Reconciliation: the difference between what an order should hold in points and what the ledger holds for it."""

from .amounts import require_points


def difference(*, due: int, earned: int, expired: int) -> int:
    """Return the points to post for an order: above zero to award, below zero to take back, zero for nothing.

    Args:
        due: what the order's present state demands.
        earned: the ledger's EARN and REVERSAL of the order, added up.
        expired: points of the order's own lots that expired, as a positive number.

    What is taken back is measured on what the order's lots still gave the member: points that expired unused are
    gone already and are not taken a second time (rules 11 and 28).

    """
    require_points(due=due, earned=earned, expired=expired)
    if due >= earned:
        return due - earned
    return min(due - (earned - expired), 0)
