"""What operators may enter for a journey: each number, and which belong together (rules 62 and 63)."""

from collections.abc import Mapping
from decimal import Decimal

from .....domain.limits import DecimalLimits, amount_places

MOST_MINUTES = 365 * 24 * 60
MOST_DAYS = 365
MOST_POINTS = 1_000_000
MOST_PRIORITY = 1_000_000
LEAST_VALID_MINUTES = 60
DISCOUNTS = ("discount_percent", "amount", "free_shipping")
PERCENT = DecimalLimits(minimum=Decimal("0.01"), maximum=Decimal(100), places=2)


def whole_number_problem(value: int, *, least: int, most: int, unit: str) -> str | None:
    """Return what is wrong with a whole number, None for nothing."""
    return None if least <= value <= most else f"Enter a whole number from {least} to {most}, of {unit}."


def voucher_problem(given: Mapping[str, object], *, fraction_digits: int) -> str | None:
    """Return what is wrong with a voucher that was entered, None for nothing. Amounts are in the program's currency."""
    kinds = [name for name in DISCOUNTS if given.get(name)]
    if len(kinds) != 1:
        return "Enter one of discountPercent, amount and freeShipping."
    days, percent, amount = given["valid_days"], given.get("discount_percent"), given.get("amount")
    if isinstance(days, int) and (problem := whole_number_problem(days, least=1, most=MOST_DAYS, unit="days")):
        return problem
    if isinstance(percent, Decimal):
        return PERCENT.problem(percent)
    if isinstance(amount, Decimal):
        unit = Decimal(1).scaleb(-fraction_digits)
        return DecimalLimits(minimum=unit, places=amount_places(fraction_digits)).problem(amount)
    return None
