"""What counts as an amount: Decimal for money and rates, int for points; a float is refused."""

from decimal import Decimal

MAX_POINTS = 2**31 - 1
"""The largest balance: GraphQL's Int is a signed 32-bit number."""


def require_decimal(**amounts: Decimal) -> None:
    """Refuse anything but a finite Decimal.

    Raises:
        TypeError: an amount is not a Decimal (a float has already lost its cents).
        ValueError: an amount is NaN or infinite.

    """
    for name, amount in amounts.items():
        if not isinstance(amount, Decimal):
            raise TypeError(f"{name} must be a Decimal, not {type(amount).__name__}")
        if not amount.is_finite():
            raise ValueError(f"{name} must be finite, not {amount}")


def require_points(**points: int) -> None:
    """Refuse anything but a whole number of points.

    Raises:
        TypeError: a value is not an int (bool included).

    """
    for name, value in points.items():
        if not isinstance(value, int) or isinstance(value, bool):
            raise TypeError(f"{name} must be an int, not {type(value).__name__}")
