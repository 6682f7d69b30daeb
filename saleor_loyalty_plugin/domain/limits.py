"""Which numbers an operator may enter for tiers and for the terms of a channel."""

import re
from dataclasses import dataclass
from decimal import Decimal

TIER_CODE = re.compile(r"[a-z0-9][a-z0-9_-]{0,31}")
TIER_NAME_LENGTH = 64


@dataclass(frozen=True, slots=True)
class DecimalLimits:
    """A range, and how many decimal places there may be."""

    places: int
    minimum: Decimal | None = None
    above: Decimal | None = None
    maximum: Decimal = Decimal(1_000_000_000)

    def problem(self, value: Decimal) -> str | None:
        """Return why a number is not accepted, in words; None for one that is."""
        if not value.is_finite():
            return "Enter a number."
        too_small = (self.minimum is not None and value < self.minimum) or (
            self.above is not None and value <= self.above
        )
        if too_small or value > self.maximum:
            bound = f"above {self.above}" if self.above is not None else f"from {self.minimum}"
            return f"Enter a number {bound} to {self.maximum}."
        if value != value.quantize(Decimal(1).scaleb(-self.places)):
            return f"Enter at most {self.places} decimal places."
        return None


TIER_LIMITS = {
    "threshold": DecimalLimits(minimum=Decimal(0), places=3),
    "earn_multiplier": DecimalLimits(above=Decimal(0), maximum=Decimal(1000), places=4),
    "discount_percent": DecimalLimits(minimum=Decimal(0), maximum=Decimal(100), places=2),
}


CAMPAIGN_FACTOR = DecimalLimits(minimum=Decimal(0), maximum=Decimal(100), places=4)
CAMPAIGN_BUDGET = DecimalLimits(minimum=Decimal(1), maximum=Decimal(10**15), places=0)
RATE = DecimalLimits(above=Decimal(0), maximum=Decimal(1_000_000), places=4)
POINT_VALUE = DecimalLimits(above=Decimal(0), places=6)
# The decimal places that Saleor and we keep of an amount: a currency may have more.
AMOUNT_PLACES = 3


def amount_places(fraction_digits: int) -> int:
    """Return how many decimal places of an amount can be entered, in a currency with so many (ISO 4217)."""
    return min(fraction_digits, AMOUNT_PLACES)


def channel_limits(fraction_digits: int) -> dict[str, DecimalLimits]:
    """Return the limits of a channel's terms, whose currency has so many decimal places (ISO 4217)."""
    amount = DecimalLimits(minimum=Decimal(0), places=amount_places(fraction_digits))
    return {
        "points_per_currency_unit": RATE,
        "point_value": POINT_VALUE,
        "free_shipping_minimum_order": amount,
        "free_shipping_price": amount,
    }
