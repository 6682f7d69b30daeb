"""The questions of a survey as they are entered."""

from collections.abc import Mapping, Sequence
from typing import Any

from .....errors import LoyaltyError
from .....services.checks import check_text, required
from ..models import CHOICE_LENGTH, TEXT_LENGTH, SurveyQuestion
from ..rules.questions import QuestionKind

MOST_QUESTIONS = 20
FEWEST_CHOICES, MOST_CHOICES = 2, 20


def checked_questions(given: Sequence[Mapping[str, Any]] | None) -> list[SurveyQuestion]:
    """Return the questions that were entered, unsaved.

    Raises:
        LoyaltyError: on `questions`, or on `questions.N` for the one with the place N, from 0.

    """
    if not given:
        raise required("questions")
    if len(given) > MOST_QUESTIONS:
        raise LoyaltyError(f"Enter at most {MOST_QUESTIONS} questions.", field="questions")
    questions = [_question(place, each) for place, each in enumerate(given)]
    asking = [question for question in questions if question.kind == QuestionKind.NPS]
    if len(asking) > 1:
        message = "Ask once whether they would recommend you: NPS is of that question alone."
        raise LoyaltyError(message, field=f"questions.{asking[1].place}")
    return questions


def _question(place: int, given: Mapping[str, Any]) -> SurveyQuestion:
    field, kind = f"questions.{place}", QuestionKind(given["kind"])
    choices = _choices(kind, given.get("choices") or (), field)
    return SurveyQuestion(
        place=place,
        kind=kind.value,
        text=check_text(given["text"], field=field, maximum=TEXT_LENGTH),
        choices=choices,
        translations={each["language"]: _translation(each, choices, field) for each in given.get("translations") or ()},
    )


def _choices(kind: QuestionKind, given: Sequence[str], field: str) -> list[str]:
    choices = [check_text(each, field=field, maximum=CHOICE_LENGTH) for each in given]
    if kind is not QuestionKind.CHOICE:
        if choices:
            raise LoyaltyError("Choices belong to a question of the kind CHOICE.", field=field)
        return []
    if not FEWEST_CHOICES <= len(choices) <= MOST_CHOICES or len(set(choices)) < len(choices):
        raise LoyaltyError(f"Enter {FEWEST_CHOICES} to {MOST_CHOICES} different choices.", field=field)
    return choices


def _translation(given: Mapping[str, Any], choices: Sequence[str], field: str) -> dict[str, Any]:
    translated = [check_text(each, field=field, maximum=CHOICE_LENGTH) for each in given.get("choices") or ()]
    if len(translated) != len(choices) or len(set(translated)) < len(translated):
        raise LoyaltyError("Translate each choice, in the same order.", field=field)
    return {"text": check_text(given["text"], field=field, maximum=TEXT_LENGTH), "choices": translated}
