"""What an operator may enter for a campaign: each field by itself, then what belongs together."""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, time
from decimal import Decimal
from typing import Any

from ....domain.amounts import MAX_POINTS
from ....domain.campaigns.terms import CampaignEffect
from ....domain.holdout.assignment import MAX_HOLDOUT_PERCENT
from ....domain.limits import (
    CAMPAIGN_BUDGET,
    CAMPAIGN_FACTOR,
    TIER_NAME_LENGTH,
    DecimalLimits,
    amount_places,
)
from ....errors import LoyaltyError
from ....services.checks import check_code, check_decimal, check_storable, check_text, required
from ..models import EVERY_DAY, Campaign

CLOCK = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
MAX_PRIORITY = 1_000_000
MAX_NAMED = 1000
MEANT = {
    CampaignEffect.MULTIPLIER: ("factor", "points"),
    CampaignEffect.POINTS_PER_ITEM: ("points", "factor"),
    CampaignEffect.POINTS_PER_ORDER: ("points", "factor"),
}
"""What an effect needs, and what makes no sense for it."""

LIMITS = ("points_per_order_limit", "points_per_member_limit", "times_per_member_limit", "budget")

# What is empty where null is sent; every other field that is not here cannot be null.
EMPTY: Mapping[str, Any] = {
    "description": "",
    **dict.fromkeys(("weekdays", "channels", "products", "variants", "collections", "categories"), []),
    "minimums": {},
}
OPTIONAL = {
    "starts_at",
    "ends_at",
    "from_time",
    "until_time",
    "tier_id",
    "segment_id",
    "factor",
    "points",
    "first_orders",
    *LIMITS,
}


def checked(name: str, value: Any, fraction_digits: Mapping[int, int]) -> Any:
    """Return what is stored for a value that was entered.

    Raises:
        LoyaltyError: on the field, it is missing, malformed or out of range.

    """
    if value is None:
        return _nothing(name)
    if name == "minimums":
        return {str(channel): str(_minimum(amount, fraction_digits[channel])) for channel, amount in value.items()}
    return CHECKS[name](name, value) if name in CHECKS else value


def check_together(campaign: Campaign) -> None:
    """Refuse a campaign whose fields contradict each other.

    Raises:
        LoyaltyError: on the field that makes no sense beside the others.

    """
    needed, senseless = MEANT[CampaignEffect(campaign.effect)]
    if getattr(campaign, needed) is None:
        raise required(needed)
    if getattr(campaign, senseless) is not None:
        raise LoyaltyError(f"This effect has none: it takes {needed}. Send null.", field=senseless)
    for name in LIMITS if campaign.excludes else ():
        if getattr(campaign, name) is not None:
            raise LoyaltyError(
                "With the factor 0 goods earn nothing: there is nothing to limit. Send null.", field=name
            )
    if campaign.starts_at is not None and campaign.ends_at is not None and campaign.ends_at <= campaign.starts_at:
        raise LoyaltyError("Enter an end that is after the start.", field="ends_at")
    if campaign.until_time is not None and campaign.until_time == (campaign.from_time or time(0)):
        raise LoyaltyError("Enter an hour other than the first; nothing for the whole day.", field="until_time")


def _nothing(name: str) -> Any:
    if name in EMPTY:
        return EMPTY[name]
    if name not in OPTIONAL:
        raise required(name)
    return None


def _factor(name: str, value: Decimal) -> Decimal:
    check_decimal(value, field=name, limits=CAMPAIGN_FACTOR)
    if 0 < value < 1:
        raise LoyaltyError("Enter 0 (its goods earn nothing), or 1 to 100.", field=name)
    return value


def _budget(name: str, value: Decimal) -> int:
    return int(check_decimal(value, field=name, limits=CAMPAIGN_BUDGET))


def _moment(name: str, value: datetime) -> datetime:
    try:
        value.astimezone(UTC)
    except OverflowError as error:
        raise LoyaltyError("Enter a moment of the years 1 to 9999 in UTC.", field=name) from error
    return value


def _clock(name: str, value: str) -> time:
    if not CLOCK.fullmatch(value):
        raise LoyaltyError("Enter hours and minutes, such as 09:30.", field=name)
    return time.fromisoformat(value)


def _weekdays(name: str, value: list[int]) -> list[int]:
    if any(day not in EVERY_DAY for day in value):
        raise LoyaltyError("Enter days of the week.", field=name)
    return sorted(set(value))


def _named(name: str, value: list[int]) -> list[int]:
    if len(value) > MAX_NAMED:
        raise LoyaltyError(f"Name at most {MAX_NAMED}, or a collection or category that has them.", field=name)
    return sorted(set(value))


def _minimum(amount: Decimal, digits: int) -> Decimal:
    limits = DecimalLimits(minimum=Decimal(0), places=amount_places(digits))
    return check_decimal(amount, field="minimums", limits=limits)


def _whole(minimum: int, maximum: int) -> Callable[[str, int], int]:
    def check(name: str, value: int) -> int:
        if not minimum <= value <= maximum:
            raise LoyaltyError(f"Enter a whole number from {minimum} to {maximum}.", field=name)
        return value

    return check


CHECKS: Mapping[str, Callable[[str, Any], Any]] = {
    "code": lambda name, value: check_code(value, field=name),
    "name": lambda name, value: check_text(value, field=name, maximum=TIER_NAME_LENGTH),
    "description": lambda name, value: check_storable(value, field=name),
    "factor": _factor,
    "budget": _budget,
    "starts_at": _moment,
    "ends_at": _moment,
    "from_time": _clock,
    "until_time": _clock,
    "weekdays": _weekdays,
    **dict.fromkeys(("channels", "products", "variants", "collections", "categories"), _named),
    **dict.fromkeys(
        ("points", "first_orders", "points_per_order_limit", "points_per_member_limit", "times_per_member_limit"),
        _whole(1, MAX_POINTS),
    ),
    "priority": _whole(-MAX_PRIORITY, MAX_PRIORITY),
    "holdout_percent": _whole(0, MAX_HOLDOUT_PERCENT),
}
