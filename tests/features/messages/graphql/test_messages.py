"""Templates and messages in the API (rules 59 and 61)."""

import graphene
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from saleor.graphql.tests.utils import get_graphql_content

from saleor_loyalty_plugin.features.messages.models import Message, MessageState, MessageTemplate
from saleor_loyalty_plugin.features.messages.services.plans import plan_message

CREATE = """
mutation($input: LoyaltyMessageTemplateInput!) {
  loyaltyMessageTemplateCreate(input: $input) {
    template { id code purpose texts { language subject } fields }
    errors { field code message }
  }
}
"""
PREVIEW = """
query($id: ID!, $member: ID, $language: LanguageCodeEnum!, $subject: String, $body: String) {
  loyaltyMessageTemplate(id: $id) {
    isShipped texts { language isShipped }
    preview(member: $member, language: $language, subject: $subject, body: $body) { subject html text }
  }
}
"""
SEND = """
mutation($member: ID!, $template: ID!) {
  loyaltyMessageSend(member: $member, template: $template) {
    message { state template { code } member { id } } errors { field code }
  }
}
"""
RETRY = "mutation($id: ID!) { loyaltyMessageRetry(id: $id) { message { state } errors { field code } } }"
LIST = """
query($filter: LoyaltyMessageFilterInput) {
  loyaltyMessages(first: 10, filter: $filter) {
    totalCount edges { node { state reason dueAt sentAt template { code texts { language } } member { id } } }
  }
}
"""


def ask(client, query, **variables):
    return get_graphql_content(client.post_graphql(query, variables))["data"]


def id_of(row, name):
    return graphene.Node.to_global_id(name, row.pk)


@pytest.fixture
def joined(db):
    return MessageTemplate.objects.get(code="joined")


@pytest.fixture
def planned(member, joined):
    now = timezone.now()
    return plan_message(member_id=member.pk, template=joined, occasion="test", due=now, now=now)


def test_staff_write_a_template_and_a_wrong_one_is_refused_on_its_field(program, staff_with_users):
    # given
    text = {"language": "EN", "subject": "Hi {{member.first_name}}", "body": "{{points}}"}
    given = {"code": "own", "purpose": "MARKETING", "texts": [text]}

    # when
    made = ask(staff_with_users, CREATE, input=given)["loyaltyMessageTemplateCreate"]
    broken = given | {"code": "other", "texts": [text | {"body": "{{compare points}}"}]}
    refused = ask(staff_with_users, CREATE, input=broken)["loyaltyMessageTemplateCreate"]

    # then
    assert made["errors"] == []
    assert made["template"]["texts"] == [{"language": "EN", "subject": "Hi {{member.first_name}}"}]
    assert {"member.first_name", "items.name"} <= set(made["template"]["fields"])
    (error,) = refused["errors"]
    assert (error["field"], error["code"]) == ("texts.0.body", "INVALID")
    assert not MessageTemplate.objects.filter(code="other").exists()


def test_a_preview_for_a_member_and_with_made_up_values(program, staff_with_users, member, joined):
    # given
    program(program_name="Tea Club")
    member.user.first_name = "<b>Ada</b>"
    member.user.save()
    template = id_of(joined, "LoyaltyMessageTemplate")

    # when
    made_up = ask(staff_with_users, PREVIEW, id=template, language="FI")
    of_member = ask(staff_with_users, PREVIEW, id=template, language="PL", member=id_of(member, "LoyaltyMember"))

    # then
    assert made_up["loyaltyMessageTemplate"]["preview"]["subject"] == "Tervetuloa: Tea Club"
    preview = of_member["loyaltyMessageTemplate"]["preview"]
    assert preview["subject"] == "Witamy w Tea Club"
    assert "Cześć, &lt;b&gt;Ada&lt;/b&gt;!" in preview["html"]
    assert "Cześć, <b>Ada</b>!" in preview["text"]


def test_a_text_is_seen_before_it_is_saved_and_what_is_wrong_with_it_is_told(program, staff_with_users, joined):
    # given
    template = id_of(joined, "LoyaltyMessageTemplate")
    joined.texts.create(language_code="pl", subject="Cześć", body="Cześć")
    typed = {"language": "EN", "subject": "Good day", "body": "{{member.points}}"}

    # when
    shown = ask(staff_with_users, PREVIEW, id=template, **typed)["loyaltyMessageTemplate"]
    broken = {"id": template, **typed, "body": "One\n{{member.age}}"}
    refused = staff_with_users.post_graphql(PREVIEW, broken).json()["errors"]

    # then
    assert shown["preview"]["subject"] == "Good day"
    assert shown["isShipped"] is True
    assert [text["language"] for text in shown["texts"] if not text["isShipped"]] == ["PL"]
    assert len(refused) == 1
    assert refused[0]["message"].startswith("body: en: Line 2: there is no field member.age")
    assert {text.subject for text in joined.texts.all()} == {"Cześć"}


def test_staff_send_one_by_hand_and_see_what_became_of_it(program, staff_with_users, member, joined):
    # when
    ids = {"member": id_of(member, "LoyaltyMember"), "template": id_of(joined, "LoyaltyMessageTemplate")}
    sent = ask(staff_with_users, SEND, **ids)["loyaltyMessageSend"]

    # then
    assert sent["errors"] == []
    assert sent["message"] == {"state": "WAITING", "template": {"code": "joined"}, "member": {"id": ids["member"]}}


def test_the_list_says_why_and_is_filtered(program, staff_with_users, planned):
    # given
    Message.objects.update(state=MessageState.DROPPED, reason="The member has not agreed to marketing.")

    # when
    found = ask(staff_with_users, LIST, filter={"states": ["DROPPED"], "dueAt": {"lte": "2100-01-01T00:00:00Z"}})
    none = ask(staff_with_users, LIST, filter={"states": ["SENT", "UNCERTAIN"]})

    # then
    assert found["loyaltyMessages"]["totalCount"] == 1
    node = found["loyaltyMessages"]["edges"][0]["node"]
    assert (node["state"], node["reason"]) == ("DROPPED", "The member has not agreed to marketing.")
    assert none["loyaltyMessages"]["totalCount"] == 0


@pytest.mark.parametrize(("state", "refused"), [("uncertain", False), ("failed", False), ("sent", True)])
def test_staff_have_one_sent_again(state, refused, program, staff_with_users, planned):
    # given
    Message.objects.update(state=state, reason="x", claimed_at=timezone.now(), sent_at=timezone.now())

    # when
    answer = ask(staff_with_users, RETRY, id=id_of(planned, "LoyaltyMessage"))["loyaltyMessageRetry"]

    # then
    assert answer["errors"] == ([{"field": "id", "code": "INVALID"}] if refused else [])
    assert (answer["message"] or {}).get("state") == (None if refused else "WAITING")


def test_a_member_sees_their_own_messages(program, user_api_client, planned):
    # when
    query = "{ me { loyalty { messages(first: 5) { totalCount edges { node { state template { code } } } } } } }"
    messages = ask(user_api_client, query)["me"]["loyalty"]["messages"]

    # then
    assert messages == {"totalCount": 1, "edges": [{"node": {"state": "WAITING", "template": {"code": "joined"}}}]}


def test_the_queries_of_a_list_do_not_grow(program, staff_with_users, member, joined, planned):
    # given
    def queries():
        with CaptureQueriesContext(connection) as captured:
            ask(staff_with_users, LIST)
        return len(captured)

    # The first question also asks what Saleor remembers from then on.
    queries()
    one = queries()

    # when
    for number in range(5):
        now = timezone.now()
        plan_message(member_id=member.pk, template=joined, occasion=f"more:{number}", due=now, now=now)

    # then
    assert queries() == one
