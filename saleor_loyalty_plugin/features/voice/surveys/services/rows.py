"""Surveys as the operator edits them."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.db import IntegrityError, transaction

from .....domain.amounts import MAX_POINTS
from .....enums import LoyaltyErrorCode
from .....errors import LoyaltyError
from .....models.locks import lock_row
from .....services.checks import check_code, check_given, check_storable, check_there, required
from .....services.unique import save_unique
from ...texts import check_translations
from ..models import Survey, SurveyQuestion
from ..rules.pauses import About
from .questions import checked_questions

THANKS_LENGTH = 1000


@transaction.atomic
def create_survey(*, fields: Mapping[str, Any]) -> Survey:
    """Create a survey from `code`, `about` and `questions`, and what else is given; it is off unless `active`.

    Raises:
        LoyaltyError: with the field that is missing, malformed, out of range or taken; of questions `questions.N`.

    """
    check_given(fields, "code", "about", "questions")
    survey = Survey(code=check_code(fields["code"]), about=About(fields["about"]).value)
    return _save(survey, fields)


@transaction.atomic
def update_survey(*, survey: Survey, fields: Mapping[str, Any]) -> Survey:
    """Change the given fields of a survey; its code and what it is about are for ever, its questions once answered.

    Raises:
        LoyaltyError: with the field that is empty, malformed, out of range or may not change; IN_USE on `questions`,
            members have answered them.

    """
    for name in ("code", "about"):
        if fields.get(name, getattr(survey, name)) != getattr(survey, name):
            raise LoyaltyError(f"A survey's {name} does not change.", field=name)
    locked = check_there(lock_row(survey))
    if "questions" in fields and locked.askings.filter(answered_at__isnull=False).exists():
        message = "Members have answered these questions. Create another survey and switch this one off."
        raise LoyaltyError(message, field="questions", code=LoyaltyErrorCode.IN_USE)
    return _save(locked, fields)


@transaction.atomic
def delete_survey(*, survey: Survey) -> None:
    """Delete a survey that nobody was asked and no journey asks.

    Raises:
        LoyaltyError: IN_USE where somebody was, or one does.

    """
    locked = check_there(lock_row(survey))
    if locked.askings.exists():
        message = "Members were asked it: it is kept for its results. Switch it off instead."
        raise LoyaltyError(message, field="id", code=LoyaltyErrorCode.IN_USE)
    try:
        with transaction.atomic():
            locked.delete()
    except IntegrityError as error:
        # Journeys keep its number alone, and the database refuses what they would miss.
        message = "A journey asks it. Take the step out of the journey first."
        raise LoyaltyError(message, field="id", code=LoyaltyErrorCode.IN_USE) from error


def _save(survey: Survey, fields: Mapping[str, Any]) -> Survey:
    if "active" in fields:
        survey.active = _given(fields, "active")
    if "points" in fields:
        survey.points = _points(fields["points"])
    if "thanks" in fields:
        survey.thanks = check_storable(fields["thanks"] or "", field="thanks").strip()
        if len(survey.thanks) > THANKS_LENGTH:
            raise LoyaltyError(f"Enter at most {THANKS_LENGTH:,} characters.", field="thanks")
    if "translations" in fields:
        survey.translations = check_translations(survey.translations, fields["translations"], maximum=THANKS_LENGTH)
    save_unique(survey, "code")
    if "questions" in fields:
        _replace_questions(survey, checked_questions(fields["questions"]))
    return survey


def _given(fields: Mapping[str, Any], name: str) -> Any:
    if fields[name] is None:
        raise required(name)
    return fields[name]


def _points(value: int | None) -> int | None:
    if value is not None and not 1 <= value <= MAX_POINTS:
        raise LoyaltyError(f"Enter a whole number from 1 to {MAX_POINTS}, of points.", field="points")
    return value


def _replace_questions(survey: Survey, questions: Sequence[SurveyQuestion]) -> None:
    survey.questions.all().delete()
    for question in questions:
        question.survey = survey
    SurveyQuestion.objects.bulk_create(questions)
