"""Who keeps what was bought, besides the award: the core tells it while it freezes an order, in the same transaction.

A feature keeps with `keep_with` when the apps are ready. What fails there keeps the order from being frozen.
"""

from typing import Protocol

from ...domain.orders import OrderGoods
from ...models import OrderAward


class GoodsKeeper(Protocol):
    """The feature that keeps."""

    def __call__(self, *, award: OrderAward, goods: OrderGoods) -> None:
        """Write down what was bought with one order, once however often it is told; one query at most."""


class _Keepers:
    keeper: GoodsKeeper | None = None


def keep_with(keeper: GoodsKeeper) -> None:
    """Have a feature keep from now on."""
    _Keepers.keeper = staticmethod(keeper)


def keep_bought(award: OrderAward, goods: OrderGoods) -> None:
    """Have what was bought kept, where anybody does."""
    if _Keepers.keeper is not None:
        _Keepers.keeper(award=award, goods=goods)
