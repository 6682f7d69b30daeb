"""What an incentive may give, and what an order with it costs and leaves (rule 54)."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class IncentiveKind(StrEnum):
    """What a variant of an incentive gives."""

    NOTHING = "nothing"
    FREE_SHIPPING = "free_shipping"
    PERCENT = "percent"
    AMOUNT = "amount"
    POINTS = "points"


CHANGES_A_PRICE = frozenset({IncentiveKind.FREE_SHIPPING, IncentiveKind.PERCENT, IncentiveKind.AMOUNT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Economy:
    """What orders bring: money in the program's currency, the margin 0 to 100 percent."""

    average_order: Decimal
    margin_percent: int
    point_value: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What a variant gives: percent, an amount or points; `cost` is what free delivery costs the shop an order."""

    kind: IncentiveKind
    value: Decimal = Decimal(0)
    cost: Decimal = Decimal(0)


def cost_of_order(terms: Terms, economy: Economy) -> Decimal:
    """Return what a variant costs on each order that is made with it."""
    costs = {
        IncentiveKind.NOTHING: Decimal(0),
        IncentiveKind.FREE_SHIPPING: terms.cost,
        IncentiveKind.PERCENT: economy.average_order * terms.value / 100,
        IncentiveKind.AMOUNT: terms.value,
        IncentiveKind.POINTS: terms.value * economy.point_value,
    }
    return costs[terms.kind]


def profit_of_order(terms: Terms, economy: Economy) -> Decimal:
    """Return what an order leaves: the margin of an average one, less what the variant costs; below 0 as well."""
    return economy.average_order * economy.margin_percent / 100 - cost_of_order(terms, economy)
