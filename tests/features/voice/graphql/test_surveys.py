"""Surveys through the API: set up, asked, answered, read and looked after (rule 89)."""

import pytest
from saleor.account.models import User

from saleor_loyalty_plugin.features.voice.surveys.models import Survey, SurveyAsking
from saleor_loyalty_plugin.features.voice.surveys.services.rows import create_survey
from tests.graphql.callers import answer, failures, id_of, queries_of
from tests.graphql.members.members import join
from tests.saleor_features import index_for_search

QUESTIONS = "questions { id kind text(language: PL) choices(language: PL) translations { language text choices } }"
CREATE = f"""
mutation($input: LoyaltySurveyInput!) {{ loyaltySurveyCreate(input: $input) {{
  survey {{ id code active about points thanks(language: PL) translations {{ language text }} {QUESTIONS} }}
  errors {{ field code message }} }} }}
"""
UPDATE = """
mutation($id: ID!, $input: LoyaltySurveyInput!) { loyaltySurveyUpdate(id: $id, input: $input) {
  survey { active } errors { field code message } } }
"""
DELETE = """
mutation($id: ID!) { loyaltySurveyDelete(id: $id) { survey { id } errors { field code message } } }
"""
ASK = """
mutation($order: ID) { loyaltySurveyAsk(order: $order) { survey { code questions { id } } errors { field code } } }
"""
ANSWER = """
mutation($survey: ID!, $order: ID, $answers: [LoyaltyAnswerInput!]!) {
  loyaltySurveyAnswer(survey: $survey, order: $order, answers: $answers) { points thanks errors { field code message } }
}
"""
RESULTS = """
query($code: String!, $channel: String, $from: DateTime) { loyaltySurvey(code: $code) {
  results(channel: $channel, from: $from) { asked answered csatPercent ces nps { estimate low high }
    questions { question { kind } answered csat { estimate low high } choices { choice count } } } } }
"""
LIST = """
query($filter: LoyaltySurveyResponseFilterInput) { loyaltySurveyResponses(first: 10, filter: $filter) {
  totalCount edges { node { id low note doneAt survey { code } member { user { email } } order { id }
    replies { question { kind } number choice text } } } } }
"""
DONE = """
mutation($id: ID!, $note: String!) { loyaltySurveyResponseDone(id: $id, note: $note) {
  response { low note doneAt doneBy { email } } errors { field code message } } }
"""
FIELDS = {
    "code": "own",
    "active": True,
    "about": "ORDER",
    "points": 20,
    "thanks": "Thanks",
    "translations": [{"language": "PL", "text": "Dzięki"}],
    "questions": [
        {"kind": "CSAT", "text": "How was it?", "translations": [{"language": "PL", "text": "Jak było?"}]},
        {
            "kind": "CHOICE",
            "text": "What was best?",
            "choices": ["Goods", "Delivery"],
            "translations": [{"language": "PL", "text": "Co?", "choices": ["Towary", "Dostawa"]}],
        },
    ],
}


@pytest.fixture
def own(program):
    questions = [
        {"kind": "csat", "text": "How was it?"},
        {"kind": "choice", "text": "What was best?", "choices": ["Goods", "Delivery"]},
        {"kind": "text", "text": "Why?"},
    ]
    return create_survey(fields={"code": "own", "about": "order", "active": True, "points": 20, "questions": questions})


def answers_to(survey: Survey, *values) -> list[dict]:
    names = ("number", "choice", "text")
    questions = [id_of(question, "LoyaltyQuestion") for question in survey.questions.all()]
    return [{"question": pk, name: value} for pk, name, value in zip(questions, names, values, strict=False)]


def test_a_survey_is_set_up_in_two_languages_and_deleted(staff, api_client):
    # when
    created = answer(staff, CREATE, input=FIELDS)

    # then
    assert created["errors"] == []
    survey = created["survey"]
    assert (survey["about"], survey["points"], survey["thanks"]) == ("ORDER", 20, "Dzięki")
    assert survey["translations"] == [{"language": "PL", "text": "Dzięki"}]
    assert [question["text"] for question in survey["questions"]] == ["Jak było?", "Co?"]
    assert [question["choices"] for question in survey["questions"]] == [None, ["Towary", "Dostawa"]]
    assert survey["questions"][0]["translations"] == [{"language": "PL", "text": "Jak było?", "choices": []}]
    assert failures(staff, CREATE, input=FIELDS) == [("code", "UNIQUE")]
    assert failures(staff, UPDATE, id=survey["id"], input={"about": "SHOP"}) == [("about", "INVALID")]
    assert [
        edge["node"]["code"]
        for edge in answer(api_client, "{ loyaltySurveys(first: 5) { edges { node { code } } } }")["edges"]
    ] == ["own"]
    assert answer(staff, DELETE, id=survey["id"])["errors"] == []


def test_an_order_is_asked_about_answered_and_looked_after(
    own, staff, staff_user, user_api_client, member, fulfilled_order, channel_USD
):
    # given
    order = id_of(fulfilled_order)
    answer(user_api_client, "mutation { accountUpdate(input: { languageCode: PL }) { errors { code } } }")
    index_for_search(member.user)

    # when
    asked = [answer(user_api_client, ASK, order=order)["survey"]["code"] for _ in range(2)]
    said = answer(
        user_api_client,
        ANSWER,
        survey=id_of(own, "LoyaltySurvey"),
        order=order,
        answers=answers_to(own, 2, "Goods", "It broke"),
    )

    # then
    assert asked == ["own", "own"]
    assert said == {"points": 20, "thanks": "Dziękujemy za odpowiedź.", "errors": []}
    member.refresh_from_db()
    assert member.available == 20

    # when
    low = answer(staff, LIST, filter={"low": True, "done": False})
    (edge,) = low["edges"]
    done = answer(staff, DONE, id=edge["node"]["id"], note="Sent another one")

    # then
    assert edge["node"]["member"]["user"]["email"] == member.user.email
    assert [reply["text"] for reply in edge["node"]["replies"]] == [None, None, "It broke"]
    assert (done["response"]["note"], done["response"]["doneBy"]) == ("Sent another one", {"email": staff_user.email})
    assert answer(staff, LIST, filter={"search": member.user.email, "done": True})["totalCount"] == 1
    assert answer(staff, LIST, filter={"search": "nobody@example.com"})["totalCount"] == 0
    assert answer(staff, LIST, filter={"low": True, "done": False})["totalCount"] == 0
    results = answer(staff, RESULTS, code="own")["results"]
    assert (results["asked"], results["answered"], results["csatPercent"], results["nps"]) == (1, 1, 0, None)
    assert results["questions"][1]["choices"] == [{"choice": "Goods", "count": 1}, {"choice": "Delivery", "count": 0}]
    narrowed = answer(staff, RESULTS, code="own", channel=channel_USD.slug)["results"]
    assert (narrowed["answered"], narrowed["csatPercent"], narrowed["questions"][1]["choices"]) == (1, None, None)


def test_what_is_refused_names_its_field(own, staff, user_api_client, user2_api_client, member, fulfilled_order):
    # given
    survey, order = id_of(own, "LoyaltySurvey"), id_of(fulfilled_order)
    right = {"survey": survey, "order": order, "answers": answers_to(own, 5)}

    # then
    assert failures(user_api_client, ANSWER, **right | {"answers": answers_to(own, 6)}) == [("answers.0", "INVALID")]
    assert failures(user_api_client, ANSWER, **right | {"answers": []}) == [("answers", "REQUIRED")]
    assert failures(user_api_client, ANSWER, **right | {"order": None}) == [("order", "REQUIRED")]
    assert failures(user_api_client, ANSWER, **right | {"order": survey}) == [("order", "GRAPHQL_ERROR")]
    assert failures(user2_api_client, ANSWER, **right) == [("order", "NOT_FOUND")]
    assert failures(user2_api_client, ASK, order=order) == [("order", "NOT_FOUND")]
    wrong = [{"question": survey, "number": 5}]
    assert failures(user_api_client, ANSWER, **right | {"answers": wrong}) == [("answers.0", "GRAPHQL_ERROR")]
    Survey.objects.update(active=False)
    assert failures(user_api_client, ANSWER, **right) == [("survey", "NOT_FOUND")]


def test_responses_ask_the_same_number_of_queries_however_many_there_are(own, staff, member, fulfilled_order):
    def respond(member, **facts):
        asking = SurveyAsking.objects.create(
            survey=own, member=member, asked_at=member.enrolled_at, answered_at=member.enrolled_at, **facts
        )
        for question, facts in zip(own.questions.all(), ({"number": 5}, {"choice": "Goods"}), strict=False):
            asking.replies.create(question=question, kind=question.kind, **facts)

    def list_them() -> int:
        return queries_of(lambda: answer(staff, LIST))

    # given
    respond(member, order_id=fulfilled_order.pk)
    list_them()
    few = list_them()

    # when
    for number in range(5):
        respond(join(User.objects.create(email=f"{number}@example.com")))

    # then
    assert list_them() == few
