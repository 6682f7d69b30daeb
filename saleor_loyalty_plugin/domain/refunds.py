"""Refunds: what money was paid back for, as far as the host says it (rules 101 and 105)."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Refund:
    """What staff granted back, or paid back with a fulfilment. Amounts are in the order's currency."""

    amount: Decimal
    delivery: Decimal
    """How much of it is for the delivery."""
    is_paid: bool
    """Whether the money is known to have gone; else it went as far as there is money that nothing else explains."""
    pieces: Mapping[str, int] = field(default_factory=dict)
    """How many pieces it pays for, by line."""


def delivery_refunded(refunds: Sequence[Refund], *, price: Decimal, refunded: Decimal) -> Decimal:
    """Return what was paid back for the delivery: at most its price, and only as far as money went (rule 105).

    Args:
        refunds: what was said of the money, the oldest first.
        price: the delivery's price with tax.
        refunded: the money that went back in all.

    """
    said = sum((min(refund.delivery, covered) for refund, covered in _covered(refunds, refunded)), Decimal(0))
    return max(min(said, price), Decimal(0))


def pieces_refunded(refunds: Sequence[Refund], *, refunded: Decimal) -> Counter[str]:
    """Return how many pieces of each line were paid back: those of the refunds whose money went in full."""
    pieces: Counter[str] = Counter()
    for refund, covered in _covered(refunds, refunded):
        if covered == refund.amount:
            pieces.update(refund.pieces)
    return pieces


def _covered(refunds: Sequence[Refund], refunded: Decimal) -> Iterator[tuple[Refund, Decimal]]:
    """Yield each refund with the money that went for it: first those that are known to be paid."""
    left = max(refunded, Decimal(0))
    for refund in sorted(refunds, key=lambda refund: not refund.is_paid):
        covered = min(refund.amount, left)
        left -= covered
        yield refund, covered


def is_left_to_send(unsent: Mapping[str, int], paid_back: Mapping[str, int], closed: Mapping[str, int]) -> bool:
    """Return whether a piece waits to be sent (rule 101).

    A piece that was paid back is one that came back where there are such, else one that was never sent.

    Args:
        unsent: pieces that were neither sent nor came back, by line.
        paid_back: pieces that money was paid back for.
        closed: pieces that came back.

    """
    return any(pieces > max(paid_back.get(line, 0) - closed.get(line, 0), 0) for line, pieces in unsent.items())
