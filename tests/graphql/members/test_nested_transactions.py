"""The ledgers of many members in one list: as of one member each, in a number of queries that does not grow."""

from datetime import timedelta

import pytest
from django.utils import timezone
from saleor.graphql.tests.utils import get_graphql_content, get_graphql_content_from_response

from .members import give, make_members

QUERY = """
query($members: Int, $filter: LoyaltyTransactionFilterInput, $first: Int, $last: Int, $after: String, $before: String) {
  loyaltyMembers(first: $members) {
    edges { node {
      user { email }
      transactions(filter: $filter, first: $first, last: $last, after: $after, before: $before) {
        totalCount
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        edges { cursor node { id points } }
      }
    } }
  }
}
"""
TWICE = """
query {
  loyaltyMembers(first: 3) {
    edges { node {
      newest: transactions(first: 1) { totalCount edges { node { points } } }
      taken: transactions(first: 5, filter: {kinds: [BONUS]}) { totalCount edges { node { points } } }
    } }
  }
}
"""


@pytest.fixture
def members(program):
    """Twelve, of whom each has been given 10, 20 and 30 more than the one before, on three days."""
    made = make_members(12, points=lambda _index: 0)
    for index, member in enumerate(made):
        for turn in range(3):
            give(member.user, 100 * index + 10 * (turn + 1), days_ago=3 - turn)
    return made


def lists(client, *, members=3, **arguments):
    content = get_graphql_content(client.post_graphql(QUERY, {"members": members, **arguments}))
    return [edge["node"]["transactions"] for edge in content["data"]["loyaltyMembers"]["edges"]]


def points(found):
    return [[edge["node"]["points"] for edge in one["edges"]] for one in found]


def test_each_has_the_newest_of_their_own(members, staff_with_users):
    # when
    found = lists(staff_with_users, first=2)

    # then
    assert points(found) == [[30, 20], [130, 120], [230, 220]]
    assert [one["totalCount"] for one in found] == [3, 3, 3]
    assert [one["pageInfo"]["hasNextPage"] for one in found] == [True] * 3


def test_each_has_the_oldest_of_their_own(members, staff_with_users):
    # when
    found = lists(staff_with_users, last=2)

    # then
    assert points(found) == [[20, 10], [120, 110], [220, 210]]
    assert [one["pageInfo"]["hasPreviousPage"] for one in found] == [True] * 3


def test_a_cursor_is_a_moment_in_everybodys_ledger(members, staff_with_users):
    # given
    newest = lists(staff_with_users, first=1)[1]

    # then
    after = lists(staff_with_users, first=5, after=newest["pageInfo"]["endCursor"])
    assert points(after) == [[30, 20, 10], [120, 110], []]
    before = lists(staff_with_users, last=5, before=newest["pageInfo"]["endCursor"])
    assert points(before) == [[], [], [230, 220, 210]]


def test_a_filter_holds_for_the_page_and_the_count(members, staff_with_users):
    # when
    since = (timezone.now() - timedelta(days=2, hours=12)).isoformat()
    found = lists(staff_with_users, first=5, filter={"createdAt": {"gte": since}})

    # then
    assert points(found) == [[30, 20], [130, 120], [230, 220]]
    assert [one["totalCount"] for one in found] == [2, 2, 2]


def test_one_member_may_be_asked_for_two_pages(members, staff_with_users):
    # when
    content = get_graphql_content(staff_with_users.post_graphql(TWICE))

    # then
    assert [edge["node"] for edge in content["data"]["loyaltyMembers"]["edges"]] == [
        {
            "newest": {"totalCount": 3, "edges": [{"node": {"points": points}}]},
            "taken": {"totalCount": 0, "edges": []},
        }
        for points in (30, 130, 230)
    ]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({}, "You must provide a `first` or `last` value"),
        ({"first": 101}, "exceeds the `first` limit of 100 records"),
        ({"first": -1}, "Argument `first` must be a non-negative integer."),
        ({"first": 1, "last": 1}, "Argument `last` cannot be combined with `first`."),
        ({"first": 1, "before": "WyIxIl0="}, "Argument `first` cannot be combined with `before`."),
        ({"first": 1, "after": "nonsense"}, "Received cursor is invalid."),
        ({"first": 1, "after": "WyJ4Il0="}, "Received cursor is invalid."),
        ({"first": 1, "after": "WyIxIiwgIjIiXQ=="}, "Received cursor is invalid."),
    ],
)
def test_a_page_that_cannot_be_is_refused_in_words(arguments, message, members, staff_with_users):
    # when
    response = staff_with_users.post_graphql(QUERY, {"members": 2, **arguments})

    # then
    errors = get_graphql_content_from_response(response)["errors"]
    assert all(message in error["message"] for error in errors)


def test_number_of_queries_does_not_grow_with_the_members(members, staff_with_users, capture_queries):
    # when: the first request of a process looks up what is cached from then on
    counts = {}
    for number in (2, 2, 12):
        with capture_queries() as queries:
            found = lists(staff_with_users, members=number, first=2)
        assert [len(one["edges"]) for one in found] == [2] * number
        counts[number] = len(queries)

    # then
    assert counts[12] == counts[2]
