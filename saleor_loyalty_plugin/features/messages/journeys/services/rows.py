"""Journeys as the operator edits them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from django.db import transaction

from .....domain.holdout.assignment import MAX_HOLDOUT_PERCENT
from .....domain.limits import TIER_NAME_LENGTH
from .....enums import LoyaltyErrorCode
from .....errors import LoyaltyError
from .....models.locks import lock_row
from .....services.checks import check_code, check_given, check_text, check_there, required
from .....services.holdouts import widen
from .....services.unique import save_unique
from ..models import Journey, JourneyRun, JourneyStep, JourneyVersion, RunState
from ..models.journeys import THREE_DAYS
from ..rules.entered import LEAST_VALID_MINUTES, MOST_MINUTES, MOST_PRIORITY, whole_number_problem
from ..rules.triggers import NUMBERS, Trigger, problem_of, unless_given
from .entering import write_treated
from .pausing import wake
from .steps import check_codes, check_surveys, checked_steps

OF_A_VERSION = ("steps", "exits", "priority", "valid_minutes")


@transaction.atomic
def create_journey(*, fields: Mapping[str, Any], now: datetime, fraction_digits: int = 2) -> Journey:
    """Create a journey from `code`, `name`, `trigger` and `steps`, and whatever narrows it; it is off unless `active`.

    Steps name rows by their numbers, and have amounts of the program's currency with `fraction_digits` decimal places.

    Raises:
        LoyaltyError: with the field that is missing, malformed, out of range or taken; of steps `steps.N`.

    """
    check_given(fields, "code", "name", "trigger", "steps")
    journey = Journey(code=check_code(fields["code"]), trigger=Trigger(fields["trigger"]).value)
    return _save(journey, fields, now, fraction_digits)


@transaction.atomic
def update_journey(*, journey: Journey, fields: Mapping[str, Any], now: datetime, fraction_digits: int = 2) -> Journey:
    """Change the given fields of a journey; its code and trigger are for ever. Who is in it goes on as they began.

    Switched on, it lets in what happens from then on; with `enter_past` also who fitted before. Switched off, nobody
    goes on and its messages wait; what fell due too long before it is switched on again is left out.

    Raises:
        LoyaltyError: with the field that is empty, malformed, out of range or may not change; of steps `steps.N`.

    """
    for name in ("code", "trigger"):
        if fields.get(name, getattr(journey, name)) != getattr(journey, name):
            raise LoyaltyError(f"A journey's {name} does not change.", field=name)
    locked = check_there(lock_row(journey))
    before, was_active = locked.holdout_percent, locked.active
    saved = _save(locked, fields, now, fraction_digits)
    if saved.active and not was_active:
        wake(saved, now=now)
    if saved.holdout_percent != before:
        widen(sides=saved.sides.all(), percent=saved.holdout_percent)
        if not before:
            write_treated(saved, now=now)
    return saved


@transaction.atomic
def delete_journey(*, journey: Journey) -> None:
    """Delete a journey that nobody was in.

    Raises:
        LoyaltyError: IN_USE where somebody was.

    """
    lock_row(journey)
    if JourneyRun.objects.filter(journey_id=journey.pk).exists():
        message = "Members were in it: it is kept to tell what it brought. Switch it off instead."
        raise LoyaltyError(message, field="id", code=LoyaltyErrorCode.IN_USE)
    journey.delete()


def _save(journey: Journey, fields: Mapping[str, Any], now: datetime, fraction_digits: int) -> Journey:
    trigger = Trigger(journey.trigger)
    if "name" in fields:
        journey.name = check_text(fields["name"] or "", field="name", maximum=TIER_NAME_LENGTH)
    _number(journey, trigger, fields)
    if "segment_id" in fields:
        journey.segment_id = fields["segment_id"]
    if "holdout_percent" in fields:
        journey.holdout_percent = _whole(fields, "holdout_percent", least=0, most=MAX_HOLDOUT_PERCENT, unit="percent")
    _switch(journey, fields, now)
    save_unique(journey, "code")
    if journey.versions.count() == 0 or any(name in fields for name in OF_A_VERSION):
        _save_version(journey, trigger, fields, now, fraction_digits)
    return journey


def _number(journey: Journey, trigger: Trigger, fields: Mapping[str, Any]) -> None:
    for name in NUMBERS:
        value = fields.get(name, getattr(journey, name))
        if problem := problem_of(trigger, name, value):
            raise LoyaltyError(problem, field=name, code=LoyaltyErrorCode.REQUIRED if value is None else None)
        setattr(journey, name, unless_given(trigger, name) if value is None else value)


def _switch(journey: Journey, fields: Mapping[str, Any], now: datetime) -> None:
    was_active, active = journey.active, fields.get("active", journey.active)
    if active is None:
        raise required("active")
    enters_past = bool(fields.get("enter_past"))
    if enters_past and not active:
        raise LoyaltyError("Nobody enters a journey that is off. Send active: true with it.", field="enter_past")
    journey.active = active
    journey.active_since = (journey.active_since if was_active else now) if active else None
    journey.enters_past = active and (enters_past or (was_active and journey.enters_past))


def _save_version(
    journey: Journey, trigger: Trigger, fields: Mapping[str, Any], now: datetime, fraction_digits: int
) -> None:
    """Write what happens from now on; what nobody goes through any more keeps no segment or template from deletion."""
    last = JourneyVersion.objects.filter(journey=journey).order_by("-number").first()
    version = JourneyVersion(
        journey=journey, number=last.number + 1 if last else 1, exits=[], valid_minutes=THREE_DAYS, saved_at=now
    )
    if last is not None:
        version.exits, version.priority, version.valid_minutes = last.exits, last.priority, last.valid_minutes
    if "exits" in fields:
        version.exits = list(dict.fromkeys(fields["exits"] or []))
    if "priority" in fields:
        version.priority = _whole(fields, "priority", least=-MOST_PRIORITY, most=MOST_PRIORITY, unit="priority")
    if "valid_minutes" in fields:
        version.valid_minutes = _whole(
            fields, "valid_minutes", least=LEAST_VALID_MINUTES, most=MOST_MINUTES, unit="minutes"
        )
    version.save()
    _save_steps(version, _steps(last, fields, fraction_digits), trigger)
    drop_steps(journey_id=journey.pk)


def _steps(last: JourneyVersion | None, fields: Mapping[str, Any], fraction_digits: int) -> list[JourneyStep]:
    if "steps" in fields or last is None:
        return checked_steps(fields.get("steps"), fraction_digits=fraction_digits)
    return list(last.steps.all())


def _save_steps(version: JourneyVersion, steps: Sequence[JourneyStep], trigger: Trigger) -> None:
    check_codes(trigger, steps)
    check_surveys(trigger, steps)
    for step in steps:
        step.pk, step.version = None, version
    JourneyStep.objects.bulk_create(steps)


def drop_steps(*, journey_id: int) -> None:
    """Delete the steps of a journey's versions that are past and have nobody on their way."""
    versions = JourneyVersion.objects.filter(journey_id=journey_id)
    running = JourneyRun.objects.filter(journey_id=journey_id, state=RunState.RUNNING).values("version_id")
    past = versions.exclude(pk=versions.latest("number").pk).exclude(pk__in=running)
    JourneyStep.objects.filter(version__in=past).delete()


def _whole(fields: Mapping[str, Any], name: str, *, least: int, most: int, unit: str) -> int:
    value: int | None = fields[name]
    if value is None:
        raise required(name)
    if problem := whole_number_problem(value, least=least, most=most, unit=unit):
        raise LoyaltyError(problem, field=name)
    return value
