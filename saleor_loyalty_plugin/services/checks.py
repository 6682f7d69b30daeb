"""Checks of what an operator enters, and of what they have switched off."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from ..domain.limits import TIER_CODE, DecimalLimits
from ..domain.texts import is_storable
from ..enums import LoyaltyErrorCode
from ..errors import LoyaltyError
from ..settings import ProgramSettings

MAX_KEY = 150


def required(field: str) -> LoyaltyError:
    """Return the refusal of a field that has to be given."""
    return LoyaltyError("This field is required.", field=field, code=LoyaltyErrorCode.REQUIRED)


def check_given(fields: Mapping[str, Any], *names: str) -> None:
    """Refuse fields of which one has to be given and is not.

    Raises:
        LoyaltyError: REQUIRED on the first that is missing.

    """
    for name in names:
        if fields.get(name) is None:
            raise required(name)


def check_there[Row](row: Row | None) -> Row:
    """Return a row that was there when its ID was read.

    Raises:
        LoyaltyError: NOT_FOUND on `id`, somebody has deleted it since.

    """
    if row is None:
        raise LoyaltyError("Somebody has just deleted it.", field="id", code=LoyaltyErrorCode.NOT_FOUND)
    return row


def check_code(value: str, *, field: str = "code") -> str:
    """Return a code that names a row.

    Raises:
        LoyaltyError: it is none.

    """
    if not TIER_CODE.fullmatch(value):
        raise LoyaltyError("Enter 1 to 32 lower-case letters, digits, - or _.", field=field)
    return value


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


def check_key(value: str, *, field: str = "idempotency_key") -> str:
    """Return a key under which something is done once.

    Raises:
        LoyaltyError: it is blank, longer than 150 characters, or cannot be stored.

    """
    check_storable(value, field=field)
    if not value.strip() or len(value) > MAX_KEY:
        raise LoyaltyError(f"Enter 1 to {MAX_KEY} characters.", field=field)
    return value


def check_decimal(value: Decimal, *, field: str, limits: DecimalLimits) -> Decimal:
    """Return the number.

    Raises:
        LoyaltyError: it is out of range or has too many decimal places.

    """
    if problem := limits.problem(value):
        raise LoyaltyError(problem, field=field)
    return value


def require_spending(settings: ProgramSettings, *, field: str) -> None:
    """Refuse what would set points aside while spending is switched off (rule 113).

    Raises:
        LoyaltyError: PROGRAM_INACTIVE on `field`.

    """
    if not settings.spending_active:
        raise LoyaltyError(
            "Points cannot be spent at the moment. Try again later.",
            field=field,
            code=LoyaltyErrorCode.PROGRAM_INACTIVE,
        )
