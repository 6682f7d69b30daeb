"""Members of a side, as their sums."""

from collections.abc import Sequence
from decimal import Decimal

from saleor_loyalty_plugin.domain.holdout.effect import Side
from saleor_loyalty_plugin.domain.holdout.means import Sums

type Amount = int | Decimal


def sums_of(after: Sequence[Amount], before: Sequence[Amount] | None = None) -> Sums:
    """Return what members add up to, of whom these are what each spent after, and before (nothing unless given)."""
    pairs = [(Decimal(y), Decimal(x)) for y, x in zip(after, before or [0] * len(after), strict=True)]
    return Sums(
        members=len(pairs),
        after=sum((y for y, _ in pairs), Decimal(0)),
        before=sum((x for _, x in pairs), Decimal(0)),
        after_squares=sum((y * y for y, _ in pairs), Decimal(0)),
        before_squares=sum((x * x for _, x in pairs), Decimal(0)),
        products=sum((y * x for y, x in pairs), Decimal(0)),
    )


def side(members: int, buyers: int, spent: str = "20") -> Side:
    """Return a side each of whose buyers ordered once and spent as much as the others."""
    each = Decimal(spent)
    return Side(
        sums=Sums(members, after=buyers * each, after_squares=buyers * each * each), buyers=buyers, orders=buyers
    )
