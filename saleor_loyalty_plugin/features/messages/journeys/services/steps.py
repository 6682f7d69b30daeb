"""The steps of a journey as they are entered."""

from collections.abc import Mapping, Sequence
from typing import Any

from .....enums import LoyaltyErrorCode
from .....errors import LoyaltyError
from .....services.checks import required
from .....services.questions.surveys import surveys
from ..models import JourneyStep
from ..rules.entered import MOST_MINUTES, MOST_POINTS, voucher_problem, whole_number_problem
from ..rules.steps import MOST_STEPS, StepKind, kind_entered
from ..rules.triggers import Trigger

REFERENCES = {StepKind.ONLY_IN: "segment_id", StepKind.MESSAGE: "template_id", StepKind.INCENTIVE: "incentive_id"}
"""The column of a step that names a row; it is entered as the row's number, under the name of the kind."""


def checked_steps(given: Sequence[Mapping[str, Any]] | None, *, fraction_digits: int) -> list[JourneyStep]:
    """Return the steps that were entered, unsaved.

    Raises:
        LoyaltyError: on `steps`, or on `steps.N` for the step with the place N, from 0.

    """
    if not given:
        raise required("steps")
    if len(given) > MOST_STEPS:
        raise LoyaltyError(f"Enter at most {MOST_STEPS} steps.", field="steps")
    return [_step(place, each, fraction_digits) for place, each in enumerate(given)]


def check_codes(trigger: Trigger, steps: Sequence[JourneyStep]) -> None:
    """Refuse a second code for one checkout: who is reminded twice is reminded of the same one (rule 63).

    Raises:
        LoyaltyError: on the step.

    """
    places = [step.place for step in steps if step.kind == StepKind.VOUCHER]
    if trigger is Trigger.CHECKOUT_ABANDONED and len(places) > 1:
        raise LoyaltyError("A checkout gets one code. Take this step out.", field=f"steps.{places[1]}")


def check_surveys(trigger: Trigger, steps: Sequence[JourneyStep]) -> None:
    """Refuse a survey about an order in a journey that does not begin with one that was handed over (rule 89).

    Raises:
        LoyaltyError: on the step; NOT_FOUND, there is no such survey.

    """
    known = surveys()
    for step in steps:
        if step.survey is None:
            continue
        needs_order = None if known is None else known.needs_order(step.survey)
        if needs_order is None:
            message = "There is no such survey."
            raise LoyaltyError(message, field=f"steps.{step.place}", code=LoyaltyErrorCode.NOT_FOUND)
        if needs_order and trigger is not Trigger.ORDER_HANDED_OVER:
            message = "This survey is about an order: ask it in a journey with the trigger ORDER_HANDED_OVER."
            raise LoyaltyError(message, field=f"steps.{step.place}")


def _step(place: int, given: Mapping[str, Any], fraction_digits: int) -> JourneyStep:
    try:
        kind = kind_entered(given)
    except ValueError as error:
        raise LoyaltyError(str(error), field=f"steps.{place}") from error
    step = JourneyStep(place=place, kind=kind.value)
    if problem := _fill(step, kind, given, fraction_digits):
        raise LoyaltyError(problem, field=f"steps.{place}")
    return step


def _fill(step: JourneyStep, kind: StepKind, given: Mapping[str, Any], fraction_digits: int) -> str | None:
    """Put what was entered into a step; return what is wrong with it, None for nothing."""
    if kind in REFERENCES:
        setattr(step, REFERENCES[kind], given[kind.value])
        return None
    if kind is StepKind.SURVEY:
        step.survey = given["survey"]
        return None
    if kind is StepKind.WAIT:
        step.minutes = given["wait_minutes"]
        return whole_number_problem(given["wait_minutes"], least=1, most=MOST_MINUTES, unit="minutes")
    if kind is StepKind.POINTS:
        step.points = given["points"]
        return whole_number_problem(given["points"], least=1, most=MOST_POINTS, unit="points")
    voucher = given["voucher"]
    for name in ("discount_percent", "amount", "valid_days"):
        setattr(step, name, voucher.get(name))
    step.free_shipping = bool(voucher.get("free_shipping"))
    return voucher_problem(voucher, fraction_digits=fraction_digits)
