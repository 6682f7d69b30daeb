"""What an operator may enter for a challenge: each field by itself, then what belongs together."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from .....domain.amounts import MAX_POINTS
from .....domain.limits import DecimalLimits, amount_places
from .....errors import LoyaltyError
from .....models import Reward
from .....services.checks import check_code, check_decimal, check_storable, check_text, required
from .....services.program.texts import check_address
from .....services.questions.answers import answers
from .....services.questions.plays import plays
from .....services.spending.claims import TO_KEEP
from ..models import MAX_DAYS, Challenge
from ..rules.goals import STREAKS, GoalKind
from ..rules.periods import CALENDAR, Period

NAME_LENGTH, DESCRIPTION_LENGTH = 64, 10_000
MAX_NAMED, MAX_PLAYS = 1000, 1000
MAX_TARGET = Decimal(1_000_000_000)
GOODS = ("products", "variants", "collections", "categories")
OF_GOODS = (GoalKind.PIECES, GoalKind.CATEGORIES)
# What is empty where null is sent; every other field that is not here cannot be null.
EMPTY: Mapping[str, Any] = {
    **dict.fromkeys(("description", "image", "badge", "badge_name", "streak_of"), ""),
    **dict.fromkeys(("channels", *GOODS), []),
}
OPTIONAL = frozenset({"tier_id", "segment_id", "days", "ends_at", "winners", "points", "reward_id", "plays"})


def checked(name: str, value: Any) -> Any:
    """Return what is stored for a value that was entered.

    Raises:
        LoyaltyError: on the field, it is missing, malformed or out of range.

    """
    if value is None:
        if name in EMPTY:
            return EMPTY[name]
        if name not in OPTIONAL:
            raise required(name)
        return None
    return CHECKS[name](name, value) if name in CHECKS else value


def check_together(challenge: Challenge, *, fraction_digits: int) -> None:
    """Refuse a challenge whose fields contradict each other.

    Raises:
        LoyaltyError: on the field that is missing or makes no sense beside the others.

    """
    _check_target(challenge, fraction_digits)
    _check_streak(challenge)
    _check_period(challenge)
    _check_goods(challenge)
    if challenge.goal == GoalKind.ANSWERS and answers() is None:
        raise LoyaltyError("There are no surveys to answer: choose another goal.", field="goal")
    if challenge.plays is not None and plays() is None:
        raise LoyaltyError("There are no games to play: choose points, a badge or a reward.", field="plays")
    if not any((challenge.points, challenge.reward_id, challenge.badge, challenge.plays)):
        raise LoyaltyError("Say what it is for: points, a badge, a reward or plays.", field="points")
    if bool(challenge.badge) != bool(challenge.badge_name):
        missing = "badge" if challenge.badge_name else "badge_name"
        raise LoyaltyError("A badge has a code and a name. Enter both, or neither.", field=missing)


def _check_target(challenge: Challenge, fraction_digits: int) -> None:
    digits = fraction_digits if challenge.goal == GoalKind.SPEND else 0
    limits = DecimalLimits(above=Decimal(0), maximum=MAX_TARGET, places=amount_places(digits))
    check_decimal(challenge.target, field="target", limits=limits)


def _check_streak(challenge: Challenge) -> None:
    is_streak = challenge.goal == GoalKind.STREAK
    if is_streak and challenge.streak_of not in STREAKS:
        raise LoyaltyError("Say what is to be in a row: DAY, WEEK or MONTH.", field="streak_of")
    if not is_streak and challenge.streak_of:
        raise LoyaltyError("This goal has none: it is for STREAK. Send null.", field="streak_of")
    lengths = [Period.DAY, Period.WEEK, Period.MONTH, Period.YEAR]
    period = Period(challenge.period)
    if is_streak and period in CALENDAR and lengths.index(Period(challenge.streak_of)) >= lengths.index(period):
        raise LoyaltyError("A streak takes several of these. Choose a longer period.", field="streak_of")


def _check_period(challenge: Challenge) -> None:
    is_from_joining = challenge.period == Period.FROM_JOINING
    if is_from_joining and challenge.days is None:
        raise required("days")
    if not is_from_joining and challenge.days is not None:
        raise LoyaltyError("This period has none: it is for FROM_JOINING. Send null.", field="days")
    if challenge.ends_at is not None and challenge.ends_at <= challenge.starts_at:
        raise LoyaltyError("Enter an end that is after the start.", field="ends_at")


def _check_goods(challenge: Challenge) -> None:
    for name in (*GOODS, "exclude_sale") if challenge.goal not in OF_GOODS else ():
        if getattr(challenge, name):
            raise LoyaltyError("This goal is about all goods: name some for PIECES or CATEGORIES.", field=name)


def _named(name: str, value: list[int]) -> list[int]:
    if len(value) > MAX_NAMED:
        raise LoyaltyError(f"Name at most {MAX_NAMED}, or a collection or category that has them.", field=name)
    return sorted(set(value))


def _reward(name: str, value: int) -> int:
    if not Reward.objects.filter(pk=value, kind__in=TO_KEEP, deleted=False).exists():
        raise LoyaltyError("Choose a voucher or a gift card of the catalogue.", field=name)
    return value


def _description(name: str, value: str) -> str:
    text = check_storable(value, field=name).strip()
    if len(text) > DESCRIPTION_LENGTH:
        raise LoyaltyError(f"Enter at most {DESCRIPTION_LENGTH:,} characters.", field=name)
    return text


def _badge_name(name: str, value: str) -> str:
    return check_text(value, field=name, maximum=NAME_LENGTH) if value.strip() else ""


def _moment(name: str, value: datetime) -> datetime:
    try:
        value.astimezone(UTC)
    except OverflowError as error:
        raise LoyaltyError("Enter a moment of the years 1 to 9999 in UTC.", field=name) from error
    return value


def _whole(maximum: int, unit: str) -> Callable[[str, int], int]:
    def check(name: str, value: int) -> int:
        if not 1 <= value <= maximum:
            raise LoyaltyError(f"Enter a whole number from 1 to {maximum}, of {unit}.", field=name)
        return value

    return check


CHECKS: Mapping[str, Callable[[str, Any], Any]] = {
    "code": lambda name, value: check_code(value, field=name),
    "name": lambda name, value: check_text(value, field=name, maximum=NAME_LENGTH),
    "description": _description,
    "image": lambda name, value: check_address(value, field=name),
    "badge": lambda name, value: check_code(value, field=name) if value else "",
    "badge_name": _badge_name,
    "reward_id": _reward,
    "plays": _whole(MAX_PLAYS, "plays"),
    "starts_at": _moment,
    "ends_at": _moment,
    "days": _whole(MAX_DAYS, "days"),
    "winners": _whole(1_000_000, "members"),
    "points": _whole(MAX_POINTS, "points"),
    **dict.fromkeys(("channels", *GOODS), _named),
}
