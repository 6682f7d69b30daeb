"""Asking members a survey: a question to whoever has surveys. Without an answer there are none."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID


@dataclass(frozen=True, slots=True)
class AskedSurvey:
    """A survey as one tells of it: its first question in a language, and the points for answering, None for none."""

    question: str
    points: int | None


class Surveys(Protocol):
    """The feature that answers. Surveys are named by their numbers."""

    def number_of(self, code: str) -> int | None:
        """Return the number of the survey with a code, None where there is none."""

    def needs_order(self, survey_id: int) -> bool | None:
        """Return whether a survey is about an order; None where there is none with this number."""

    def ask(
        self, survey_id: int, *, member_id: int, order_id: UUID | None, channel_id: int | None, now: datetime
    ) -> int | None:
        """Ask a member a survey; return which one was asked, None where they may not be asked now (rule 89)."""

    def told(self, survey_id: int, language: str) -> AskedSurvey | None:
        """Return a survey in a language, its own where it is not translated; None where it is gone or off."""


class _Answers:
    surveys: Surveys | None = None


def answer_with(surveys: Surveys) -> None:
    """Have a feature answer from now on."""
    _Answers.surveys = surveys


def surveys() -> Surveys | None:
    """Return the feature that answers, None where none does."""
    return _Answers.surveys
