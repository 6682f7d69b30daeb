"""Who keeps what was bought, besides the award: the core tells it while it freezes an order, in the same transaction.

A feature keeps with `keep_with` when the apps are ready. What fails there keeps the order from being frozen.
"""

from collections.abc import Sequence
from typing import Protocol

from ...domain.orders import OrderGoods
from ...models import OrderAward

type Bought = tuple[OrderAward, OrderGoods]
"""An order's award, and what was bought with it."""


class GoodsKeeper(Protocol):
    """The feature that keeps."""

    def __call__(self, bought: Sequence[Bought]) -> None:
        """Write down what was bought with orders, once however often it is told; one query at most."""


class _Keepers:
    keeper: GoodsKeeper | None = None


def keep_with(keeper: GoodsKeeper) -> None:
    """Have a feature keep from now on."""
    _Keepers.keeper = staticmethod(keeper)


def keep_bought(bought: Sequence[Bought]) -> None:
    """Have what was bought kept, where anybody does."""
    if _Keepers.keeper is not None:
        _Keepers.keeper(bought)
