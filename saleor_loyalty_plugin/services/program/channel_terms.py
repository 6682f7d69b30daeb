"""The terms of a channel as the operator edits them."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction

from ...domain.limits import channel_limits
from ...enums import LoyaltyErrorCode
from ...errors import LoyaltyError
from ...models import ChannelTerms
from ..checks import check_decimal

OWN_OR_PROGRAM = ("points_per_currency_unit", "point_value")


@transaction.atomic
def update_channel_terms(*, channel_id: int, fraction_digits: int, fields: Mapping[str, Any]) -> ChannelTerms:
    """Change the given terms of a channel; amounts are in its currency, which has `fraction_digits` decimal places.

    A null rate or point value takes the program's setting again.

    Raises:
        LoyaltyError: with the field that is empty, out of range or too precise.

    """
    checked = checked_terms(fields, fraction_digits=fraction_digits)
    terms, _ = ChannelTerms.objects.update_or_create(channel_id=channel_id, defaults=checked)
    return terms


def checked_terms(fields: Mapping[str, Any], *, fraction_digits: int) -> dict[str, Any]:
    """Return terms as they would be kept.

    Raises:
        LoyaltyError: as `update_channel_terms` does.

    """
    return {name: _checked(name, value, fraction_digits) for name, value in fields.items()}


def _checked(name: str, value: Any, fraction_digits: int) -> Any:
    if value is None and name in OWN_OR_PROGRAM:
        return None
    if value is None:
        raise LoyaltyError("This field cannot be empty.", field=name, code=LoyaltyErrorCode.REQUIRED)
    if name == "active":
        return value
    return check_decimal(value, field=name, limits=channel_limits(fraction_digits)[name])
