"""Events as the operator edits them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from django.db import transaction

from .....domain.amounts import MAX_POINTS
from .....domain.clocks.zones import zone_named
from .....enums import LoyaltyErrorCode
from .....errors import LoyaltyError
from .....services.checks import check_code, check_given, check_storable, check_text, required
from .....services.program.texts import check_address
from .....services.unique import save_unique
from ..models import TAKEN, Event, EventOpening, EventTranslation
from .filling import fill, lock_event

TITLE_LENGTH, PLACE_LENGTH, DESCRIPTION_LENGTH = 128, 255, 10_000
TEXTS = {"title": TITLE_LENGTH, "place": PLACE_LENGTH}
NUMBERS = {
    "minutes": (1, 14 * 24 * 60, "minutes"),
    "seats": (1, 1_000_000, "seats"),
    "opens_days": (0, 365, "days"),
    "offer_hours": (0, 720, "hours"),
    "points": (1, MAX_POINTS, "points"),
}
MAY_BE_NONE = ("seats", "opens_days", "points")


@transaction.atomic
def create_event(*, fields: Mapping[str, Any], now: datetime) -> Event:
    """Create an event from `code`, `title`, `place`, `starts_at`, `time_zone` and `minutes`, and what else is given.

    `openings` name tiers, each with the days before the start from which on its members may register.

    Raises:
        LoyaltyError: with the field that is missing, malformed, out of range or taken.

    """
    check_given(fields, "code", "title", "place", "starts_at", "time_zone", "minutes")
    return _save(Event(code=check_code(fields["code"])), fields, now)


@transaction.atomic
def update_event(*, event: Event, fields: Mapping[str, Any], now: datetime) -> Event:
    """Change the given fields of an event; its code is for ever. New seats go to who waits.

    Raises:
        LoyaltyError: with the field that is empty, malformed, out of range or may not change; on `seats`, more are
            taken.

    """
    if fields.get("code", event.code) != event.code:
        raise LoyaltyError("An event's code does not change.", field="code")
    locked = lock_event(event.pk)
    taken = locked.registrations.filter(state__in=TAKEN).count()
    if fields.get("seats") is not None and fields["seats"] < taken:
        raise LoyaltyError(f"Enter {taken} or more: so many seats are taken.", field="seats")
    saved = _save(locked, fields, now)
    fill(saved, now=now)
    return saved


@transaction.atomic
def delete_event(*, event: Event) -> None:
    """Delete an event that nobody registered for.

    Raises:
        LoyaltyError: IN_USE where somebody did.

    """
    locked = lock_event(event.pk)
    if locked.registrations.exists():
        message = "Members have registered for it. Switch it off instead."
        raise LoyaltyError(message, field="id", code=LoyaltyErrorCode.IN_USE)
    locked.delete()


def _save(event: Event, fields: Mapping[str, Any], now: datetime) -> Event:
    given = {name: value for name, value in fields.items() if name not in ("code", "openings", "translations")}
    for name, value in given.items():
        setattr(event, name, _checked(name, value))
    _check_together(event, fields, now)
    save_unique(event, "code")
    if "openings" in fields:
        _replace_openings(event, fields["openings"] or ())
    for each in fields.get("translations") or ():
        _translate(event, each)
    return event


def _checked(name: str, value: Any) -> Any:
    if name in NUMBERS:
        return _number(name, value)
    if name == "stream":
        return check_address(value, field=name)
    if name == "description":
        return _description(value, field=name)
    if name == "channels":
        return list(value or ())
    if value is None:
        raise required(name)
    if name in TEXTS:
        return check_text(value, field=name, maximum=TEXTS[name])
    return _zone(value) if name == "time_zone" else value


def _description(value: str | None, *, field: str) -> str:
    text = check_storable(value or "", field=field).strip()
    if len(text) > DESCRIPTION_LENGTH:
        raise LoyaltyError(f"Enter at most {DESCRIPTION_LENGTH:,} characters.", field=field)
    return text


def _number(name: str, value: int | None) -> int | None:
    least, most, unit = NUMBERS[name]
    if value is None and name in MAY_BE_NONE:
        return None
    if value is None:
        raise required(name)
    if not least <= value <= most:
        raise LoyaltyError(f"Enter a whole number from {least} to {most}, of {unit}.", field=name)
    return value


def _zone(name: str) -> str:
    try:
        return zone_named(name).key
    except ValueError as error:
        raise LoyaltyError(str(error), field="time_zone") from error


def _check_together(event: Event, fields: Mapping[str, Any], now: datetime) -> None:
    if "starts_at" in fields and event.starts_at <= now:
        raise LoyaltyError("Enter a moment that is still to come.", field="starts_at")
    openings = fields.get("openings")
    if openings and event.opens_days is None:
        raise LoyaltyError("Say first when it opens for everybody: opensDays.", field="openings")
    if openings and len({each["tier_id"] for each in openings}) < len(openings):
        raise LoyaltyError("Name each tier once.", field="openings")
    if any(not (event.opens_days or 0) < each["days"] <= NUMBERS["opens_days"][1] for each in openings or ()):
        raise LoyaltyError("A tier has more days than everybody, at most 365.", field="openings")


def _replace_openings(event: Event, openings: Sequence[Mapping[str, Any]]) -> None:
    wanted = {each["tier_id"]: each["days"] for each in openings}
    event.openings.exclude(tier__in=wanted).delete()
    for tier_id, days in wanted.items():
        EventOpening.objects.update_or_create(event=event, tier_id=tier_id, defaults={"days": days})


def _translate(event: Event, given: Mapping[str, Any]) -> None:
    """Keep a title and a description in another language; an empty title removes both."""
    language, title = given["language"], (given.get("title") or "").strip()
    if not title:
        event.translations.filter(language_code=language).delete()
        return
    values = {
        "title": check_text(title, field="translations", maximum=TITLE_LENGTH),
        "description": _description(given.get("description"), field="translations"),
    }
    EventTranslation.objects.update_or_create(event=event, language_code=language, defaults=values)
