from datetime import timedelta

import pytest
from django.utils import timezone
from saleor.graphql.tests.utils import get_graphql_content, get_graphql_content_from_response

from .members import give, global_id, join

QUERY = """
query(
  $user: ID, $filter: LoyaltyTransactionFilterInput, $first: Int, $last: Int, $after: String, $before: String
) {
  loyaltyMember(user: $user) {
    transactions(filter: $filter, first: $first, last: $last, after: $after, before: $before) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { node { id kind points balance createdAt availableAt expiresAt reason order { number } } }
    }
  }
}
"""
ACTOR = """
query($user: ID) {
  loyaltyMember(user: $user) { transactions(first: 10) { edges { node { points actor { email } actorApp } } } }
}
"""


def page(client, **arguments):
    content = get_graphql_content(client.post_graphql(QUERY, {"first": 20, **arguments}))
    return content["data"]["loyaltyMember"]["transactions"]


def points(client, **arguments):
    return [edge["node"]["points"] for edge in page(client, **arguments)["edges"]]


@pytest.fixture
def ledger(program, customer_user):
    """50 welcome points, 20 given a week ago that expired yesterday, 5 taken three days ago, 30 given now."""
    long_ago = timezone.now() - timedelta(days=10)
    join(customer_user, at=long_ago, welcome_points=50)
    give(customer_user, 20, days_ago=7, expires_after_days=6)
    give(customer_user, -5, days_ago=3)
    give(customer_user, 30)


def test_newest_first(ledger, user_api_client):
    # when
    answer = page(user_api_client)

    # then
    nodes = [edge["node"] for edge in answer["edges"]]
    assert [(node["kind"], node["points"], node["balance"]) for node in nodes] == [
        ("ADJUSTMENT", 30, 80),
        ("EXPIRATION", -15, 50),
        ("ADJUSTMENT", -5, 65),
        ("ADJUSTMENT", 20, 70),
        ("BONUS", 50, 50),
    ]
    assert [node["reason"] for node in nodes] == ["gift", None, "gift", "gift", "Welcome"]
    assert answer["totalCount"] == 5
    given, taken = nodes[3], nodes[2]
    assert given["availableAt"] == given["createdAt"] < given["expiresAt"]
    assert (taken["availableAt"], taken["expiresAt"], taken["order"]) == (None, None, None)


@pytest.mark.parametrize(
    ("_case", "kinds", "expected"),
    [
        ("one", ["BONUS"], [50]),
        ("two", ["BONUS", "EXPIRATION"], [-15, 50]),
        ("that is not there", ["REDEMPTION"], []),
        ("all", None, [30, -15, -5, 20, 50]),
    ],
)
def test_filter_by_kind(_case, kinds, expected, ledger, user_api_client):
    # then
    assert points(user_api_client, filter={"kinds": kinds}) == expected


@pytest.mark.parametrize(
    ("_case", "bounds", "expected"),
    [
        ("since", {"gte": 5}, [30, -15, -5]),
        ("until", {"lte": 5}, [20, 50]),
        ("between", {"gte": 8, "lte": 2}, [-5, 20]),
    ],
)
def test_filter_by_moment(_case, bounds, expected, ledger, user_api_client):
    # given
    moments = {bound: (timezone.now() - timedelta(days=days)).isoformat() for bound, days in bounds.items()}

    # then
    assert points(user_api_client, filter={"createdAt": moments}) == expected


def test_filters_together(ledger, user_api_client):
    # given
    five_days_ago = (timezone.now() - timedelta(days=5)).isoformat()

    # then
    assert points(user_api_client, filter={"kinds": ["ADJUSTMENT"], "createdAt": {"gte": five_days_ago}}) == [30, -5]


def test_pages_forwards(ledger, user_api_client):
    # when
    first = page(user_api_client, first=2)
    second = page(user_api_client, first=2, after=first["pageInfo"]["endCursor"])
    third = page(user_api_client, first=2, after=second["pageInfo"]["endCursor"])

    # then
    pages = [[edge["node"]["points"] for edge in answer["edges"]] for answer in (first, second, third)]
    assert pages == [[30, -15], [-5, 20], [50]]
    assert [answer["pageInfo"]["hasNextPage"] for answer in (first, second, third)] == [True, True, False]


def test_pages_backwards(ledger, user_api_client):
    # when
    last = page(user_api_client, first=None, last=2)
    before = page(user_api_client, first=None, last=2, before=last["pageInfo"]["startCursor"])

    # then
    assert [edge["node"]["points"] for edge in last["edges"]] == [20, 50]
    assert [edge["node"]["points"] for edge in before["edges"]] == [-15, -5]


def test_size_of_a_page_is_needed(ledger, user_api_client):
    # when
    content = get_graphql_content_from_response(user_api_client.post_graphql(QUERY, {"first": None}))

    # then
    assert "You must provide a `first` or `last` value" in content["errors"][0]["message"]


def test_only_the_own_entries_are_shown(ledger, customer_user2, user2_api_client):
    # given
    join(customer_user2)
    give(customer_user2, 1)

    # then
    assert points(user2_api_client) == [1]


@pytest.fixture
def adjusted(member, customer_user, staff_user):
    give(customer_user, 1, actor_id=staff_user.pk)
    give(customer_user, 2, actor_app="saleor.app.test")


@pytest.mark.parametrize("_caller", ["staff_with_users", "app_with_users"])
def test_who_may_manage_users_sees_who_adjusted(_caller, client, adjusted, customer_user):
    # when
    content = get_graphql_content(client.post_graphql(ACTOR, {"user": global_id(customer_user)}))

    # then
    assert [edge["node"] for edge in content["data"]["loyaltyMember"]["transactions"]["edges"]] == [
        {"points": 2, "actor": None, "actorApp": "saleor.app.test"},
        {"points": 1, "actor": {"email": "staff_test@example.com"}, "actorApp": None},
    ]


def test_member_does_not_see_who_adjusted(adjusted, user_api_client):
    # when
    content = get_graphql_content_from_response(user_api_client.post_graphql(ACTOR))

    # then
    assert [edge["node"] for edge in content["data"]["loyaltyMember"]["transactions"]["edges"]] == [
        {"points": 2, "actor": None, "actorApp": None},
        {"points": 1, "actor": None, "actorApp": None},
    ]
    assert {error["extensions"]["exception"]["code"] for error in content["errors"]} == {"PermissionDenied"}
    assert len(content["errors"]) == 4


@pytest.mark.parametrize("_caller", ["user_api_client", "staff_with_both", "app_with_both"])
def test_owner_and_who_may_manage_orders_see_the_order(_caller, client, program, earning_orders, customer_user):
    # given
    (order,) = earning_orders(1)

    # when
    (edge,) = page(client, user=global_id(customer_user))["edges"]

    # then
    assert edge["node"]["order"] == {"number": str(order.number)}


@pytest.mark.parametrize("_caller", ["staff_with_users", "app_with_users"])
def test_who_may_not_manage_orders_does_not_see_the_order(_caller, client, program, earning_orders, customer_user):
    # given
    earning_orders(1)

    # when
    (edge,) = page(client, user=global_id(customer_user))["edges"]

    # then
    assert (edge["node"]["kind"], edge["node"]["order"]) == ("EARN", None)


def test_order_that_now_belongs_to_somebody_else_is_not_shown(program, earning_orders, customer_user2, user_api_client):
    # given
    (order,) = earning_orders(1)
    order.user = customer_user2
    order.save()

    # when
    (edge,) = page(user_api_client)["edges"]

    # then
    assert (edge["node"]["points"], edge["node"]["order"]) == (10, None)


def test_order_that_was_deleted_is_null(program, earning_orders, user_api_client):
    # given
    (order,) = earning_orders(1)
    order.delete()

    # when
    (edge,) = page(user_api_client)["edges"]

    # then
    assert (edge["node"]["points"], edge["node"]["order"]) == (10, None)


def test_number_of_queries_does_not_grow_with_the_entries(program, earning_orders, user_api_client, capture_queries):
    # given
    earning_orders(12)

    # when: the first request of a process looks up what is cached from then on
    counts = {}
    for number in (2, 2, 12):
        with capture_queries() as queries:
            edges = page(user_api_client, first=number)["edges"]
        assert [bool(edge["node"]["order"]) for edge in edges] == [True] * number
        counts[number] = len(queries)

    # then
    assert counts[12] == counts[2]
