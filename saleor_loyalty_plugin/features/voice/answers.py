"""What others ask of surveys."""

from datetime import datetime
from uuid import UUID

from ...services.questions.surveys import AskedSurvey, answer_with
from .surveys.models import Survey
from .surveys.rules.pauses import About
from .surveys.services.asking import ask
from .texts import in_language


class KnownSurveys:
    """Answers which surveys there are, and asks members."""

    def number_of(self, code: str) -> int | None:
        return Survey.objects.filter(code=code).values_list("pk", flat=True).first()

    def needs_order(self, survey_id: int) -> bool | None:
        about = Survey.objects.filter(pk=survey_id).values_list("about", flat=True).first()
        return None if about is None else about == About.ORDER

    def ask(
        self, survey_id: int, *, member_id: int, order_id: UUID | None, channel_id: int | None, now: datetime
    ) -> int | None:
        survey = Survey.objects.filter(pk=survey_id).first()
        if survey is None:
            return None
        asking = ask(member_id=member_id, survey=survey, order_id=order_id, channel_id=channel_id, now=now)
        return None if asking is None else asking.survey_id

    def told(self, survey_id: int, language: str) -> AskedSurvey | None:
        survey = Survey.objects.filter(pk=survey_id, active=True).first()
        first = survey.questions.first() if survey is not None else None
        if survey is None or first is None:
            return None
        return AskedSurvey(in_language(first.text, first.translations, language), survey.points)


def answer() -> None:
    """Have surveys asked by others."""
    answer_with(KnownSurveys())
