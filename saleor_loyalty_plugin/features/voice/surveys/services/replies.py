"""Answers to a survey's questions as members send them."""

from collections.abc import Mapping, Sequence
from typing import Any

from .....errors import LoyaltyError
from .....services.checks import required
from ...texts import check_lines, not_found
from ..models import SurveyQuestion, SurveyReply
from ..rules.questions import SCALES, QuestionKind, scale_problem

TEXT_LENGTH = 2000
VALUES = ("number", "choice", "text")
TAKES = {**dict.fromkeys(SCALES, "number"), QuestionKind.CHOICE: "choice", QuestionKind.TEXT: "text"}
"""What a question of each kind is answered with."""


def checked_replies(questions: Sequence[SurveyQuestion], given: Sequence[Mapping[str, Any]]) -> list[SurveyReply]:
    """Return the answers, unsaved. Not every question has to be answered, but one.

    Raises:
        LoyaltyError: REQUIRED on `answers`, there are none; on `answers.N` for the one with the place N, from 0:
            NOT_FOUND, the question is not of this survey; INVALID, it was answered twice, with something else than
            it takes, or out of its scale.

    """
    if not given:
        raise required("answers")
    known = {question.pk: question for question in questions}
    replies: list[SurveyReply] = []
    for place, each in enumerate(given):
        field, question = f"answers.{place}", known.get(each["question"])
        if question is None:
            raise not_found("question in this survey", field=field)
        if any(reply.question_id == question.pk for reply in replies):
            raise LoyaltyError("Answer each question once.", field=field)
        replies.append(_reply(question, each, field))
    return replies


def _reply(question: SurveyQuestion, given: Mapping[str, Any], field: str) -> SurveyReply:
    kind = QuestionKind(question.kind)
    if [name for name in VALUES if given.get(name) is not None] != [TAKES[kind]]:
        raise LoyaltyError(f"Answer this question with `{TAKES[kind]}` alone.", field=field)
    reply = SurveyReply(question=question, kind=kind.value)
    if kind is QuestionKind.CHOICE:
        reply.choice = _chosen(question, given["choice"], field)
    elif kind is QuestionKind.TEXT:
        reply.text = check_lines(given["text"], field=field, maximum=TEXT_LENGTH)
    else:
        reply.number = given["number"]
        if problem := scale_problem(kind, given["number"]):
            raise LoyaltyError(problem, field=field)
    return reply


def _chosen(question: SurveyQuestion, choice: str, field: str) -> str:
    """Return a choice in the survey's own words; it may be given in any language that it is translated to."""
    for choices in (question.choices, *(texts["choices"] for texts in question.translations.values())):
        if choice in choices:
            return str(question.choices[choices.index(choice)])
    raise LoyaltyError("Choose one of the choices of this question.", field=field)
