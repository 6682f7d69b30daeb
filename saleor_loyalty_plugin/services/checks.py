"""Checks of what an operator enters."""

from decimal import Decimal

from ..domain.texts import is_storable
from ..enums import LoyaltyErrorCode
from ..errors import LoyaltyError

LARGEST = Decimal(1_000_000_000)


def check_storable(value: str, *, field: str) -> str:
    """Return the text.

    Raises:
        LoyaltyError: it has a character that cannot be stored.

    """
    if not is_storable(value):
        raise LoyaltyError("This field has a character that cannot be stored.", field=field)
    return value


def check_text(value: str, *, field: str, maximum: int) -> str:
    """Return the text without space around it.

    Raises:
        LoyaltyError: it is blank, longer than `maximum`, or cannot be stored.

    """
    text = check_storable(value, field=field).strip()
    if not text:
        raise LoyaltyError("This field cannot be blank.", field=field, code=LoyaltyErrorCode.REQUIRED)
    if len(text) > maximum:
        raise LoyaltyError(f"Enter at most {maximum} characters.", field=field)
    return text


def check_decimal(
    value: Decimal,
    *,
    field: str,
    places: int,
    minimum: Decimal | None = None,
    above: Decimal | None = None,
    maximum: Decimal = LARGEST,
) -> Decimal:
    """Return the number.

    Raises:
        LoyaltyError: it is out of range or has more than `places` decimal places.

    """
    too_small = (minimum is not None and value < minimum) or (above is not None and value <= above)
    if too_small or value > maximum:
        bound = f"above {above}" if above is not None else f"from {minimum}"
        raise LoyaltyError(f"Enter a number {bound} to {maximum}.", field=field)
    if value != value.quantize(Decimal(1).scaleb(-places)):
        raise LoyaltyError(f"Enter at most {places} decimal places.", field=field)
    return value
