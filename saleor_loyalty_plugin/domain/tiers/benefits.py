"""What a tier takes off prices (rules 24 and 25). Amounts are in the checkout's currency."""

from decimal import ROUND_HALF_UP, Decimal

from ..amounts import require_decimal


def tier_discount(price: Decimal, percent: Decimal, *, fraction_digits: int) -> Decimal:
    """Return what a tier takes off a line: percent of its price after catalogue promotions, half up to the cent."""
    require_decimal(price=price, percent=percent)
    discount = (max(price, Decimal(0)) * percent / 100).quantize(Decimal(1).scaleb(-fraction_digits), ROUND_HALF_UP)
    return min(discount, max(price, Decimal(0)))


def delivery_price(full: Decimal, *, flat: Decimal, goods: Decimal, minimum: Decimal) -> Decimal:
    """Return what delivery costs a member with the benefit: the flat price, or the method's own where that is lower.

    `goods` is the price of the goods after discounts; below `minimum` delivery costs its own price.
    """
    require_decimal(full=full, flat=flat, goods=goods, minimum=minimum)
    return min(full, flat) if goods >= minimum else full
