"""What a change of tiers or terms costs: had it held, what the same orders would have been given."""

from dataclasses import dataclass
from decimal import Decimal

NOTHING = Decimal(0)
WHOLE = Decimal(100)


@dataclass(frozen=True, slots=True, kw_only=True)
class Giving:
    """What orders of a tier in a channel are given: points for a unit of money, times what, and per cent off.

    `point_value` is money of the channel for one point. The rate is zero where loyalty is off.
    """

    rate: Decimal
    multiplier: Decimal
    discount_percent: Decimal
    point_value: Decimal


@dataclass(frozen=True, slots=True)
class Cost:
    """Points that are given more, what they are worth, and what tiers take off more; below zero where it is less."""

    points: Decimal = NOTHING
    worth: Decimal = NOTHING
    discounts: Decimal = NOTHING

    def __add__(self, other: "Cost") -> "Cost":
        return Cost(self.points + other.points, self.worth + other.worth, self.discounts + other.discounts)

    def converted(self, factor: Decimal) -> "Cost":
        """Return the same with its amounts in another currency."""
        return Cost(self.points, self.worth * factor, self.discounts * factor)


def cost_of(paid: Decimal, before: Giving, after: Giving) -> Cost:
    """Return what it costs to give orders something else, of which `paid` was paid after the tier's discount.

    Goods that a tier had for nothing say nothing about their price, and are left out.
    """
    if before.discount_percent >= WHOLE:
        return Cost()
    paid_then = paid * (WHOLE - after.discount_percent) / (WHOLE - before.discount_percent)
    points, points_then = paid * before.rate * before.multiplier, paid_then * after.rate * after.multiplier
    return Cost(
        points=points_then - points,
        worth=points_then * after.point_value - points * before.point_value,
        discounts=paid - paid_then,
    )
