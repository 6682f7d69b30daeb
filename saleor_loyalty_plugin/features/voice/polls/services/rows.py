"""Polls as the operator edits them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import transaction

from .....domain.amounts import MAX_POINTS
from .....enums import LoyaltyErrorCode
from .....errors import LoyaltyError
from .....models.locks import lock_row
from .....services.checks import check_code, check_given, check_text, check_there, required
from .....services.unique import save_unique
from ...texts import check_translations
from ..models import TEXT_LENGTH, Poll
from ..rules.showing import is_over
from .options import checked_options, replace_options

NUMBERS = {"points": (1, MAX_POINTS, "points"), "winners": (1, 100, "entries"), "prize": (1, MAX_POINTS, "points")}
FIXED = ("question", "options", "tier_id", "showing", "points", "winners", "prize")
"""What does not change once somebody has voted."""


@transaction.atomic
def create_poll(*, fields: Mapping[str, Any], now: datetime) -> Poll:
    """Create a poll from `code` and `question`, and what else is given; it is off unless `active`.

    Raises:
        LoyaltyError: with the field that is missing, malformed, out of range or taken; of options `options.N`.

    """
    check_given(fields, "code", "question")
    return _save(Poll(code=check_code(fields["code"])), fields, now)


@transaction.atomic
def update_poll(*, poll: Poll, fields: Mapping[str, Any], now: datetime) -> Poll:
    """Change the given fields of a poll; its code is for ever, what members voted for once somebody has.

    Raises:
        LoyaltyError: with the field that is empty, malformed, out of range or may not change; IN_USE, somebody has
            voted; on `closes_at`, it is closed.

    """
    if fields.get("code", poll.code) != poll.code:
        raise LoyaltyError("A poll's code does not change.", field="code")
    locked = check_there(lock_row(poll))
    changed = [name for name in FIXED if name in fields]
    if changed and locked.votes.exists():
        message = "Members have voted on this. Create another poll instead."
        raise LoyaltyError(message, field=changed[0].removesuffix("_id"), code=LoyaltyErrorCode.IN_USE)
    return _save(locked, fields, now)


@transaction.atomic
def delete_poll(*, poll: Poll) -> None:
    """Delete a poll in which nobody voted and that nobody entered.

    Raises:
        LoyaltyError: IN_USE where somebody did.

    """
    locked = check_there(lock_row(poll))
    if locked.votes.exists() or locked.options.filter(member__isnull=False).exists():
        message = "Members have voted or entered. Switch it off instead."
        raise LoyaltyError(message, field="id", code=LoyaltyErrorCode.IN_USE)
    locked.delete()


def _save(poll: Poll, fields: Mapping[str, Any], now: datetime) -> Poll:
    for name in fields.keys() - {"code", "options"}:
        setattr(poll, name, _checked(poll, fields, name, now))
    _check_together(poll)
    save_unique(poll, "code")
    if "options" in fields:
        replace_options(poll, checked_options(fields["options"]))
    return poll


def _checked(poll: Poll, fields: Mapping[str, Any], name: str, now: datetime) -> Any:
    value = fields[name]
    if name in NUMBERS:
        return _number(name, value)
    if name == "closes_at":
        return _closes_at(poll, value, now)
    if name == "question":
        return check_text(value or "", field=name, maximum=TEXT_LENGTH)
    if name == "translations":
        return check_translations(poll.translations, value, maximum=TEXT_LENGTH)
    if name == "channels":
        return list(value or ())
    return value if name == "tier_id" else _given(fields, name)


def _given(fields: Mapping[str, Any], name: str) -> Any:
    if fields[name] is None:
        raise required(name)
    return fields[name]


def _number(name: str, value: int | None) -> int | None:
    least, most, unit = NUMBERS[name]
    if value is not None and not least <= value <= most:
        raise LoyaltyError(f"Enter a whole number from {least} to {most}, of {unit}.", field=name)
    return value


def _closes_at(poll: Poll, value: datetime | None, now: datetime) -> datetime | None:
    """Return when a poll closes; a moment that is over closes one that is there at once, and none opens it again."""
    if is_over(poll.closes_at, now):
        raise LoyaltyError("This poll is closed. Create another one.", field="closes_at")
    if value is not None and value <= now and poll.pk is None:
        raise LoyaltyError("Enter a moment that is still to come.", field="closes_at")
    return None if value is None else max(value, now)


def _check_together(poll: Poll) -> None:
    if (poll.winners is None) != (poll.prize is None):
        field = "prize" if poll.prize is None else "winners"
        message = "Entries win a prize: enter `winners` and `prize` together."
        raise LoyaltyError(message, field=field, code=LoyaltyErrorCode.REQUIRED)
    if poll.winners is not None and poll.closes_at is None:
        message = "Say when it closes: then it is counted who wins."
        raise LoyaltyError(message, field="closes_at", code=LoyaltyErrorCode.REQUIRED)
