"""To whom the program of ambassadors is open, what they are asked and offered, as the operator edits it."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from django.db import transaction

from .....domain.limits import DecimalLimits
from .....enums import LoyaltyErrorCode
from .....errors import LoyaltyError
from .....models.locks import lock_row
from .....services.checks import check_decimal, check_storable, check_text, check_there
from ..models import MAX_MONTHS, MAX_SHARE, AmbassadorQuestion, AmbassadorTerms
from ..rules.answers import LONGEST_QUESTION, MOST_QUESTIONS

LONGEST_CONDITIONS = 10_000
SHARE = DecimalLimits(above=Decimal(0), maximum=Decimal(MAX_SHARE), places=2)


def present_terms(*, using: str | None = None) -> AmbassadorTerms:
    """Return the terms; those of a program that never set any are not active."""
    return AmbassadorTerms.objects.using(using).first() or AmbassadorTerms(pk=AmbassadorTerms.SINGLETON)


@transaction.atomic
def update_terms(*, fields: Mapping[str, Any]) -> AmbassadorTerms:
    """Change the given fields of the terms. Who was offered conditions already keeps them.

    Args:
        fields: `active`; `tier_id`, the lowest that may apply, or None; `share_percent` and `months`, what is offered;
            `conditions`, a text; `questions`, all of them in their order, each with `text` and, for one that was there,
            `id`.

    Raises:
        LoyaltyError: with the field that is out of range, or is missing while applications are open.

    """
    AmbassadorTerms.objects.get_or_create(pk=AmbassadorTerms.SINGLETON)
    terms = check_there(lock_row(AmbassadorTerms(pk=AmbassadorTerms.SINGLETON)))
    for name, value in fields.items():
        if name != "questions":
            setattr(terms, name, _checked(name, value))
    for name in ("share_percent", "months"):
        if terms.active and getattr(terms, name) is None:
            raise LoyaltyError("Say first what is offered.", field=name, code=LoyaltyErrorCode.REQUIRED)
    terms.save()
    if "questions" in fields:
        _set_questions(fields["questions"] or ())
    return terms


def _checked(name: str, value: Any) -> Any:
    if name == "active":
        return bool(value)
    if name == "conditions":
        return check_conditions(value or "")
    if value is None or name == "tier_id":
        return value
    return check_share(value) if name == "share_percent" else check_months(value)


def check_share(value: Decimal) -> Decimal:
    """Return a share in per cent.

    Raises:
        LoyaltyError: it is none of 0.01 to 10,000, with at most two decimal places.

    """
    return check_decimal(value, field="share_percent", limits=SHARE)


def check_months(value: int) -> int:
    """Return a number of months.

    Raises:
        LoyaltyError: it is none of 1 to 120.

    """
    if not 1 <= value <= MAX_MONTHS:
        raise LoyaltyError(f"Enter 1 to {MAX_MONTHS} months.", field="months")
    return value


def check_conditions(value: str) -> str:
    """Return a text of conditions without space around it; blank for none.

    Raises:
        LoyaltyError: it is longer than 10,000 characters or cannot be stored.

    """
    text = check_storable(value, field="conditions").strip()
    if len(text) > LONGEST_CONDITIONS:
        raise LoyaltyError(f"Enter at most {LONGEST_CONDITIONS} characters.", field="conditions")
    return text


def _set_questions(asked: Sequence[Mapping[str, Any]]) -> None:
    if len(asked) > MOST_QUESTIONS:
        raise LoyaltyError(f"Ask at most {MOST_QUESTIONS} questions.", field="questions")
    there = AmbassadorQuestion.objects.in_bulk()
    named = [each["id"] for each in asked if each.get("id") is not None]
    if not there.keys() >= set(named) or len(set(named)) < len(named):
        message = "Name each question that is there at most once."
        raise LoyaltyError(message, field="questions", code=LoyaltyErrorCode.NOT_FOUND)
    AmbassadorQuestion.objects.exclude(pk__in=named).delete()
    for place, each in enumerate(asked):
        question = there.get(each.get("id")) or AmbassadorQuestion()
        question.place = place
        question.text = check_text(each["text"], field="questions", maximum=LONGEST_QUESTION)
        question.save()
