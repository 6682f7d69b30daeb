"""Spending: how many points may be set aside at once (rule 15)."""

from dataclasses import dataclass
from decimal import Decimal

from .amounts import require_decimal, require_points


@dataclass(frozen=True, slots=True)
class SpendingTerms:
    """`point_value` is money for one point; the others are points and a percentage from 1 to 100."""

    point_value: Decimal
    min_points: int = 100
    step: int = 1
    max_percent: int = 100


def payable_amount(goods: Decimal, terms: SpendingTerms) -> Decimal:
    """Return how much of the goods' price after all other discounts points may pay, in its currency."""
    require_decimal(goods=goods)
    return max(goods, Decimal(0)) * terms.max_percent / 100


def highest_for_goods(goods: Decimal, terms: SpendingTerms) -> int:
    """Return how many points the goods' price takes at most, whatever the member has."""
    return int(payable_amount(goods, terms) // terms.point_value)


def least_points(terms: SpendingTerms) -> int:
    """Return the fewest points that may be set aside: a multiple of the step that is no less than the minimum."""
    return -(-terms.min_points // terms.step) * terms.step


def most_points(*, available: int, goods: Decimal, terms: SpendingTerms) -> int:
    """Return the most points that may be set aside: 0 where that is less than the least that may."""
    require_points(available=available)
    most = min(max(available, 0), highest_for_goods(goods, terms))
    most -= most % terms.step
    return most if most >= terms.min_points else 0
