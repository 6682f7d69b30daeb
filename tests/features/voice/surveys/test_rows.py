"""Surveys as operators edit them (rule 89)."""

import pytest
from django.db import IntegrityError, transaction

from saleor_loyalty_plugin.enums import LoyaltyErrorCode as Code
from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.features.books.models import ProgramChange
from saleor_loyalty_plugin.features.messages.journeys.services.rows import create_journey, delete_journey
from saleor_loyalty_plugin.features.voice.surveys.models import Survey, SurveyQuestion
from saleor_loyalty_plugin.features.voice.surveys.services.installing import install_surveys
from saleor_loyalty_plugin.features.voice.surveys.services.rows import create_survey, delete_survey, update_survey
from saleor_loyalty_plugin.features.voice.surveys.shipped import SHIPPED

from ..people import CHOICE, CSAT, NPS, say, survey

WHOLE = {"code": "own", "about": "shop", "questions": [NPS]}

pytestmark = pytest.mark.django_db


def refusal(change) -> tuple[str | None, Code]:
    before = Survey.objects.count(), SurveyQuestion.objects.count()
    with pytest.raises(LoyaltyError) as caught, transaction.atomic():
        change()
    assert (Survey.objects.count(), SurveyQuestion.objects.count()) == before
    return caught.value.field, caught.value.code


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"code": None}, ("code", Code.REQUIRED)),
        ({"code": "Own"}, ("code", Code.INVALID)),
        ({"code": "recommend"}, ("code", Code.UNIQUE)),
        ({"about": None}, ("about", Code.REQUIRED)),
        ({"questions": []}, ("questions", Code.REQUIRED)),
        ({"questions": [CSAT] * 21}, ("questions", Code.INVALID)),
        ({"questions": [NPS, CSAT, NPS]}, ("questions.2", Code.INVALID)),
        ({"questions": [{**NPS, "text": " "}]}, ("questions.0", Code.REQUIRED)),
        ({"questions": [{**NPS, "choices": ["a", "b"]}]}, ("questions.0", Code.INVALID)),
        ({"questions": [{**CHOICE, "choices": ["a"]}]}, ("questions.0", Code.INVALID)),
        ({"questions": [{**CHOICE, "choices": ["a", "a"]}]}, ("questions.0", Code.INVALID)),
        ({"questions": [{**CHOICE, "choices": ["a", "b", "c"]}]}, ("questions.0", Code.INVALID)),
        ({"points": 0}, ("points", Code.INVALID)),
        ({"points": 2**31}, ("points", Code.INVALID)),
        ({"active": None}, ("active", Code.REQUIRED)),
        ({"thanks": "x" * 1001}, ("thanks", Code.INVALID)),
        ({"translations": [{"language": "pl", "text": "x" * 1001}]}, ("translations", Code.INVALID)),
    ],
)
def test_what_is_entered_wrongly_names_its_field(fields, expected):
    assert refusal(lambda: create_survey(fields=WHOLE | fields)) == expected


def test_a_survey_is_off_until_it_is_switched_on_and_is_logged():
    # when
    own = create_survey(fields=WHOLE | {"thanks": "Thanks", "translations": [{"language": "pl", "text": "Dzięki"}]})
    update_survey(survey=own, fields={"active": True, "translations": [{"language": "pl", "text": " "}]})

    # then
    own.refresh_from_db()
    assert (own.active, own.translations, own.questions.get().kind) == (True, {}, "nps")
    logged = ProgramChange.objects.filter(object="survey own").values_list("field", "after")
    assert {("active", "true"), ("text (0)", NPS["text"]), ("thanks", "Thanks")} <= set(logged)


def test_questions_change_until_they_are_answered_code_and_subject_never(ada, now):
    # given
    own = survey()
    update_survey(survey=own, fields={"questions": [CSAT, CHOICE]})
    assert list(own.questions.values_list("kind", flat=True)) == ["csat", "choice"]

    # when
    say(ada, own, 5, at=now)

    # then
    assert refusal(lambda: update_survey(survey=own, fields={"questions": [NPS]})) == ("questions", Code.IN_USE)
    assert refusal(lambda: update_survey(survey=own, fields={"code": "other"})) == ("code", Code.INVALID)
    assert refusal(lambda: update_survey(survey=own, fields={"about": "order"})) == ("about", Code.INVALID)
    assert refusal(lambda: delete_survey(survey=own)) == ("id", Code.IN_USE)
    update_survey(survey=own, fields={"points": 5, "active": False})


def test_a_survey_that_a_journey_asks_is_not_deleted(now):
    # given
    own = survey()
    asks = create_journey(
        fields={"code": "asks", "name": "Asks", "trigger": "joined", "steps": [{"survey": own.pk}]}, now=now
    )

    # then
    assert refusal(lambda: delete_survey(survey=own)) == ("id", Code.IN_USE)

    # when
    delete_journey(journey=asks)
    delete_survey(survey=own)

    # then
    assert not Survey.objects.filter(pk=own.pk).exists()
    assert refusal(lambda: delete_survey(survey=own)) == ("id", Code.NOT_FOUND)


def test_what_is_shipped_is_off_speaks_four_languages_and_comes_once():
    # given one that an operator has changed
    Survey.objects.filter(code="recommend").update(points=5)

    # when
    install_surveys()

    # then
    shipped = Survey.objects.filter(code__in=SHIPPED)
    assert {each.code for each in shipped} == set(SHIPPED)
    assert not any(each.active for each in shipped)
    assert Survey.objects.get(code="recommend").points == 5
    questions = SurveyQuestion.objects.filter(survey__in=shipped)
    assert {tuple(sorted(question.translations)) for question in questions} == {("fi", "pl", "ru")}


def test_the_database_refuses_a_second_nps_and_choices_of_other_kinds():
    own = survey()
    for facts in ({"kind": "nps"}, {"kind": "csat", "choices": ["a", "b"]}, {"kind": "choice", "choices": ["a"]}):
        with pytest.raises(IntegrityError), transaction.atomic():
            SurveyQuestion.objects.create(survey=own, place=1, text="?", **facts)
