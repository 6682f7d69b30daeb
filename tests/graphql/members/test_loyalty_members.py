from datetime import timedelta

import pytest
from django.utils import timezone
from saleor.account.models import User
from saleor.graphql.tests.utils import assert_no_permission, get_graphql_content, get_graphql_content_from_response

from tests.saleor_features import index_for_search

from .members import give, make_members

QUERY = """
query(
  $filter: LoyaltyMemberFilterInput, $sortBy: LoyaltyMemberSortingInput, $search: String
  $first: Int, $last: Int, $after: String, $before: String
) {
  loyaltyMembers(
    filter: $filter, sortBy: $sortBy, search: $search, first: $first, last: $last, after: $after, before: $before
  ) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { user { email } points { available } } }
  }
}
"""
EVERYTHING = """
query($first: Int) {
  loyaltyMembers(first: $first) {
    edges {
      node {
        id
        enrolledAt
        user { id email }
        points { available pending held lifetime value(channel: "main") { amount } }
        expirations(first: 3) { points expiresAt }
        birthday { month day }
      }
    }
  }
}
"""


def page(client, **arguments):
    content = get_graphql_content(client.post_graphql(QUERY, {"first": 20, **arguments}))
    return content["data"]["loyaltyMembers"]


def found(client, **arguments):
    """Return the numbers of the members in an answer."""
    emails = [edge["node"]["user"]["email"] for edge in page(client, **arguments)["edges"]]
    return [int(email.removeprefix("user-").removesuffix("@example.com")) for email in emails]


@pytest.fixture
def members(program):
    """Five members, the first with 40 points, the last with none."""
    return make_members(5, points=lambda index: 40 - 10 * index)


@pytest.mark.parametrize(
    "_caller",
    ["api_client", "user_api_client", "staff_api_client", "app_api_client", "staff_with_orders", "app_with_orders"],
)
def test_members_need_the_permission_for_users(_caller, client, members):
    # when
    response = client.post_graphql(QUERY, {"first": 20})

    # then
    assert_no_permission(response)


def test_a_deleted_customer_is_in_no_list(members, staff_with_users):
    # given
    User.objects.get(email="user-001@example.com").delete()

    # when
    answer = page(staff_with_users)

    # then
    assert answer["totalCount"] == 4
    assert [edge["node"]["user"]["email"] for edge in answer["edges"]] == [
        f"user-00{index}@example.com" for index in (0, 2, 3, 4)
    ]


@pytest.mark.parametrize("_caller", ["staff_with_users", "app_with_users"])
def test_members_for_who_may_manage_users(_caller, client, members):
    # when
    answer = page(client)

    # then
    assert answer["totalCount"] == 5
    assert [edge["node"] for edge in answer["edges"]] == [
        {"user": {"email": f"user-00{index}@example.com"}, "points": {"available": 40 - 10 * index}}
        for index in range(5)
    ]


@pytest.mark.parametrize(
    ("_case", "bounds", "expected"),
    [
        ("from", {"gte": 20}, [0, 1, 2]),
        ("to", {"lte": 20}, [2, 3, 4]),
        ("from and to", {"gte": 10, "lte": 30}, [1, 2, 3]),
        ("one value", {"gte": 0, "lte": 0}, [4]),
        ("none", {"gte": 41}, []),
        ("no bounds", {}, [0, 1, 2, 3, 4]),
        ("empty bounds", {"gte": None, "lte": None}, [0, 1, 2, 3, 4]),
    ],
)
def test_filter_by_points(_case, bounds, expected, members, staff_with_users):
    # then
    assert found(staff_with_users, filter={"pointsAvailable": bounds}) == expected
    assert page(staff_with_users, filter={"pointsAvailable": bounds})["totalCount"] == len(expected)


@pytest.mark.parametrize(
    ("_case", "bounds", "expected"),
    [("from", ["gte"], [2, 3, 4]), ("to", ["lte"], [0, 1, 2]), ("from and to", ["gte", "lte"], [2])],
)
def test_filter_by_the_day_of_joining(_case, bounds, expected, members, staff_with_users):
    # given
    moment = members[2].enrolled_at.isoformat()

    # then
    assert found(staff_with_users, filter={"enrolledAt": dict.fromkeys(bounds, moment)}) == expected


def test_filters_together(members, staff_with_users):
    # given
    day = members[1].enrolled_at.isoformat()

    # then
    assert found(staff_with_users, filter={"pointsAvailable": {"gte": 20}, "enrolledAt": {"gte": day}}) == [1, 2]


@pytest.mark.parametrize(
    ("field", "ascending"),
    [
        ("ENROLLED_AT", [0, 1, 2, 3, 4]),
        ("POINTS_AVAILABLE", [4, 3, 2, 1, 0]),
        ("EMAIL", [0, 1, 2, 3, 4]),
    ],
)
def test_sort(field, ascending, members, staff_with_users):
    # then
    assert found(staff_with_users, sortBy={"field": field, "direction": "ASC"}) == ascending
    assert found(staff_with_users, sortBy={"field": field, "direction": "DESC"}) == ascending[::-1]


def test_members_with_the_same_points_have_one_order_over_pages(program, staff_with_users):
    # given
    make_members(5, points=lambda index: 10)
    sort = {"field": "POINTS_AVAILABLE", "direction": "DESC"}

    # when
    first = page(staff_with_users, first=3, sortBy=sort)
    second = page(staff_with_users, first=3, sortBy=sort, after=first["pageInfo"]["endCursor"])

    # then
    emails = [edge["node"]["user"]["email"] for edge in [*first["edges"], *second["edges"]]]
    assert emails == [f"user-00{index}@example.com" for index in (4, 3, 2, 1, 0)]


@pytest.mark.parametrize("sort", [None, {"field": "POINTS_AVAILABLE", "direction": "ASC"}])
def test_points_that_fell_due_count_as_they_are_now(sort, members, staff_with_users):
    # given 40 points that expired yesterday, and nobody has written that down
    give(members[4].user, 40, days_ago=366)

    # then
    assert found(staff_with_users, filter={"pointsAvailable": {"lte": 0}}, sortBy=sort) == [4]
    assert page(staff_with_users, sortBy=sort)["edges"][4 if sort is None else 0]["node"]["points"]["available"] == 0


@pytest.mark.parametrize(
    ("_case", "search", "expected"),
    [
        ("address", "user-003@example.com", [3]),
        ("host of the address", "example.com", [0, 1, 2, 3, 4]),
        ("first name", "first2", [2]),
        ("last name", "LAST", [0, 1, 2, 3, 4]),
        ("both names", "First1 Last", [1]),
        ("nobody", "somebody", []),
        ("nothing", "", [0, 1, 2, 3, 4]),
        ("what a search engine could trip over", "' & | ! :*", []),
    ],
)
def test_search(_case, search, expected, members, staff_with_users):
    # given
    for user in User.objects.filter(email__startswith="user-"):
        index_for_search(user)

    # then
    assert found(staff_with_users, search=search) == expected


def test_pages_forwards(members, staff_with_users):
    # when
    first = page(staff_with_users, first=2)
    second = page(staff_with_users, first=2, after=first["pageInfo"]["endCursor"])
    third = page(staff_with_users, first=2, after=second["pageInfo"]["endCursor"])

    # then
    numbers = [[edge["node"]["user"]["email"][5:8] for edge in answer["edges"]] for answer in (first, second, third)]
    assert numbers == [["000", "001"], ["002", "003"], ["004"]]
    assert [answer["pageInfo"]["hasNextPage"] for answer in (first, second, third)] == [True, True, False]
    assert [answer["pageInfo"]["hasPreviousPage"] for answer in (first, second, third)] == [False, True, True]
    assert {answer["totalCount"] for answer in (first, second, third)} == {5}


def test_pages_backwards(members, staff_with_users):
    # when
    last = page(staff_with_users, first=None, last=2)
    before = page(staff_with_users, first=None, last=2, before=last["pageInfo"]["startCursor"])

    # then
    numbers = [[edge["node"]["user"]["email"][5:8] for edge in answer["edges"]] for answer in (last, before)]
    assert numbers == [["003", "004"], ["001", "002"]]


@pytest.mark.parametrize(
    ("_case", "arguments"), [("no size", {"first": None}), ("too many", {"first": 101}), ("none", {"first": 0})]
)
def test_size_of_a_page_is_checked_as_everywhere(_case, arguments, members, staff_with_users):
    # when
    content = get_graphql_content_from_response(staff_with_users.post_graphql(QUERY, arguments))

    # then
    assert content["errors"]
    assert content["data"]["loyaltyMembers"] is None


def test_inactive_program_lists_its_members(members, inactive, staff_with_users):
    # given
    arguments = {"sortBy": {"field": "POINTS_AVAILABLE", "direction": "ASC"}}
    listed = page(staff_with_users, **arguments)

    # when
    inactive()

    # then
    assert listed["edges"]
    assert page(staff_with_users, **arguments) == listed


def test_number_of_queries_does_not_grow_with_the_members(program, channel_USD, staff_with_users, capture_queries):
    # given points that are there and points that fell due
    for member in make_members(100, points=lambda index: 1 + index):
        give(member.user, 7, at=timezone.now() - timedelta(days=366))

    # when: the first request of a process looks up what is cached from then on
    counts = {}
    for number in (10, 10, 100):
        with capture_queries() as queries:
            content = get_graphql_content(staff_with_users.post_graphql(EVERYTHING, {"first": number}))
        nodes = [edge["node"] for edge in content["data"]["loyaltyMembers"]["edges"]]
        assert [node["points"]["available"] for node in nodes] == list(range(1, number + 1))
        assert all(node["user"] and len(node["expirations"]) == 1 for node in nodes)
        counts[number] = len(queries)

    # then
    assert counts[100] == counts[10]
