"""Members and staff say what a member may be written to for."""

import graphene
import pytest
from saleor.graphql.tests.utils import get_graphql_content

from saleor_loyalty_plugin.features.messages.models import ConsentChange

UPDATE = """
mutation($user: ID, $consents: [LoyaltyConsentInput!]) {
  loyaltyMemberUpdate(user: $user, input: { consents: $consents }) {
    member { consents { purpose granted source text } }
    errors { field code }
  }
}
"""


def update(client, consents, user=None):
    variables = {"consents": consents, "user": user and graphene.Node.to_global_id("User", user.pk)}
    return get_graphql_content(client.post_graphql(UPDATE, variables))["data"]["loyaltyMemberUpdate"]


def by_default(purpose, granted):
    return {"purpose": purpose, "granted": granted, "source": "default", "text": None}


def test_a_member_agrees_to_marketing(program, user_api_client, member):
    # when
    answer = update(user_api_client, [{"purpose": "MARKETING", "granted": True, "text": "2026-01"}])

    # then
    assert answer["member"]["consents"] == [
        {"purpose": "MARKETING", "granted": True, "source": "storefront", "text": "2026-01"},
        by_default("PERSONALISATION", False),
        by_default("TRANSACTIONAL", True),
    ]


def test_staff_say_it_for_a_member(program, staff_with_users, member):
    # when
    answer = update(staff_with_users, [{"purpose": "TRANSACTIONAL", "granted": False}], user=member.user)

    # then
    assert answer["member"]["consents"][2] == {
        "purpose": "TRANSACTIONAL",
        "granted": False,
        "source": "staff",
        "text": None,
    }


@pytest.mark.parametrize("consents", [None, []])
def test_nothing_said_changes_nothing(consents, program, user_api_client, member):
    assert update(user_api_client, consents)["errors"] == []
    assert not ConsentChange.objects.exists()


def test_a_purpose_named_twice_is_refused(program, user_api_client, member):
    # given
    twice = [{"purpose": "MARKETING", "granted": granted} for granted in (True, False)]

    # then
    assert update(user_api_client, twice) == {"member": None, "errors": [{"field": "consents", "code": "INVALID"}]}
    assert not ConsentChange.objects.exists()
