"""loyaltyMembersMerge: two accounts of one person, by staff and apps with MANAGE_USERS."""

import pytest

from tests.graphql.callers import BY_STAFF_AND_APPS, answer, failures, id_of, may
from tests.graphql.members.members import give, join

MERGE = """
mutation($from: ID!, $into: ID!, $key: String) {
  loyaltyMembersMerge(from: $from, into: $into, idempotencyKey: $key) {
    member { id points { available } transactions(first: 2) { totalCount edges { node { kind points } } } }
    errors { field code }
  }
}
"""


@pytest.fixture
def accounts(program, customer_user, customer_user2):
    """One with 100 points and one with 30."""
    merged, into = join(customer_user), join(customer_user2)
    give(customer_user, 100)
    give(customer_user2, 30)
    return merged, into


@BY_STAFF_AND_APPS
def test_who_stays_has_the_points_and_shows_the_entries_of_both(caller, request, accounts):
    # given
    merged, into = accounts
    client = may(request.getfixturevalue(caller), "manage_users")

    # when
    asked = {"from": id_of(merged), "into": id_of(into), "key": "one"}
    once, again = (answer(client, MERGE, **asked) for _ in range(2))

    # then
    assert once == again
    assert once["errors"] == []
    assert (once["member"]["id"], once["member"]["points"]) == (id_of(into), {"available": 130})
    newest = [(edge["node"]["kind"], edge["node"]["points"]) for edge in once["member"]["transactions"]["edges"]]
    assert newest == [("ADJUSTMENT", 100), ("ADJUSTMENT", -100)]
    assert once["member"]["transactions"]["totalCount"] == 4


def test_what_cannot_be_is_refused_on_its_field(accounts, staff_api_client):
    # given
    merged, into = accounts
    client = may(staff_api_client, "manage_users")

    # then
    assert failures(client, MERGE, **{"from": id_of(into), "into": id_of(into)}) == [("into", "INVALID")]
    refused = {"from": id_of(merged), "into": id_of(into), "key": " "}
    assert failures(client, MERGE, **refused) == [("idempotencyKey", "INVALID")]
    nobody = id_of(type(merged)(pk=0))
    assert failures(client, MERGE, **{"from": nobody, "into": id_of(into)}) == [("from", "NOT_FOUND")]
