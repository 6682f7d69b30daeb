"""Challenges as the operator edits them (rule 83)."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.db import transaction

from .....domain.clocks.zones import midnight
from .....enums import LoyaltyErrorCode
from .....errors import LoyaltyError
from .....models.locks import lock_row
from .....services.checks import check_given, check_there
from .....services.unique import save_unique
from ..models import Challenge, ChallengeGoal, ChallengeTerms, ChallengeTranslation
from ..rules.periods import CALENDAR, Period, first_day
from .checks import check_together, checked
from .ranking import rank_anew

OF_GOAL = [field.attname for field in ChallengeGoal._meta.get_fields() if hasattr(field, "attname")]
FIXED = ("period", "days", "starts_at", "channels")
"""What does not change once a challenge has begun: another period or place is another challenge."""


@transaction.atomic
def create_challenge(
    *, fields: Mapping[str, Any], now: datetime, zone: ZoneInfo, fraction_digits: int = 2
) -> Challenge:
    """Create a challenge from `code`, `name`, `period`, `goal`, `target`, a prize, and whatever narrows it.

    Without `starts_at` the period that it is counts from its beginning; one that has no calendar begins now, and
    FROM_JOINING is for everybody whose days are not over.

    Args:
        fields: as above; `target` is a number, for SPEND an amount in the program's currency.
        now: when it is created.
        zone: the program's clocks.
        fraction_digits: how many decimals the program's currency has.

    Raises:
        LoyaltyError: with the field that is missing, malformed, out of range or taken.

    """
    check_given(fields, "code", "name", "period", "goal", "target")
    challenge = Challenge(starts_at=now)
    _set(challenge, fields)
    if fields.get("starts_at") is None:
        challenge.starts_at = _beginning(challenge, now, zone)
    return _save(challenge, fields, fraction_digits)


@transaction.atomic
def update_challenge(
    *, challenge: Challenge, fields: Mapping[str, Any], now: datetime, zone: ZoneInfo, fraction_digits: int = 2
) -> Challenge:
    """Change the given fields of a challenge; its code is for ever. Who has begun a period keeps goal and prize.

    Raises:
        LoyaltyError: with the field that is empty, malformed, out of range or may not change (any more).

    """
    if fields.get("code", challenge.code) != challenge.code:
        raise LoyaltyError("A challenge's code does not change.", field="code")
    locked = check_there(lock_row(challenge))
    before = {name: getattr(locked, name) for name in (*OF_GOAL, *FIXED, "winners", "ends_at")}
    _set(locked, fields)
    if before["starts_at"] <= now:
        _refuse_what_is_fixed(locked, before, now)
        _keep_terms(locked, before, now)
    saved = _save(locked, fields, fraction_digits)
    if saved.winners != before["winners"]:
        _follow_limit(saved)
    return saved


@transaction.atomic
def delete_challenge(*, challenge: Challenge) -> None:
    """Delete a challenge that nobody has done.

    Raises:
        LoyaltyError: IN_USE where somebody did, or had.

    """
    locked = check_there(lock_row(challenge))
    if locked.runs.exists():
        message = "Members have done it, which is kept for the books. Switch it off instead."
        raise LoyaltyError(message, field="id", code=LoyaltyErrorCode.IN_USE)
    locked.delete()


def _set(challenge: Challenge, fields: Mapping[str, Any]) -> None:
    for name, value in fields.items():
        # Without a beginning it keeps the one that it has, or gets one of its own.
        if name != "translations" and not (name == "starts_at" and value is None):
            setattr(challenge, name, checked(name, value))


def _beginning(challenge: Challenge, now: datetime, zone: ZoneInfo) -> datetime:
    period = Period(challenge.period)
    if period in CALENDAR:
        return midnight(first_day(period, now, zone), zone)
    return now - timedelta(days=challenge.days or 0)


def _refuse_what_is_fixed(challenge: Challenge, before: Mapping[str, Any], now: datetime) -> None:
    for name in FIXED:
        if getattr(challenge, name) != before[name]:
            message = "The challenge has begun: this does not change any more. Switch it off and create another."
            raise LoyaltyError(message, field=name)
    if challenge.ends_at is not None and challenge.ends_at != before["ends_at"] and challenge.ends_at <= now:
        raise LoyaltyError("Enter a moment that is still to come, or switch it off.", field="ends_at")
    was, winners = before["winners"], challenge.winners
    if winners is not None and (was is None or winners < was):
        least = "no number: whoever reaches it wins" if was is None else f"{was} or more"
        raise LoyaltyError(f"It was promised. Enter {least}.", field="winners")


def _keep_terms(challenge: Challenge, before: Mapping[str, Any], now: datetime) -> None:
    """Keep the goal and prize for who has begun with them."""
    if any(getattr(challenge, name) != before[name] for name in OF_GOAL):
        ChallengeTerms.objects.create(challenge=challenge, until=now, **{name: before[name] for name in OF_GOAL})


def _save(challenge: Challenge, fields: Mapping[str, Any], fraction_digits: int) -> Challenge:
    check_together(challenge, fraction_digits=fraction_digits)
    # Who has come as far already is found by a task.
    challenge.announced = False
    save_unique(challenge, "code")
    for each in fields.get("translations") or ():
        _translate(challenge, each)
    return challenge


def _translate(challenge: Challenge, given: Mapping[str, Any]) -> None:
    """Keep the texts in another language; where all are blank, none is kept."""
    names: Sequence[str] = ("name", "description", "badge_name")
    texts = {name: _text(name, given.get(name)) for name in names}
    if any(texts.values()):
        ChallengeTranslation.objects.update_or_create(
            challenge=challenge, language_code=given["language"], defaults=texts
        )
    else:
        challenge.translations.filter(language_code=given["language"]).delete()


def _text(name: str, text: str | None) -> str:
    try:
        return str(checked(name, text)) if text and text.strip() else ""
    except LoyaltyError as error:
        raise LoyaltyError(str(error), field="translations") from error


def _follow_limit(challenge: Challenge) -> None:
    """Have the prize be due to those whom a wider limit, or none, lets win; the challenge is locked."""
    if challenge.winners is None:
        challenge.runs.filter(done_at__isnull=False, admitted_at__isnull=False).update(due=True)
        return
    rank_anew(challenge, list(challenge.runs.order_by().values_list("period_key", flat=True).distinct()))
