import pytest
from saleor.graphql.tests.utils import assert_no_permission, get_graphql_content, get_graphql_content_from_response

from .members import give, global_id, make_members

ME = "{ me { loyalty { id points { available } } } }"
USER = "query($id: ID!) { user(id: $id) { email loyalty { id } } }"
OF_ORDER = "query($id: ID!) { order(id: $id) { number user { email loyalty { id } } } }"
CUSTOMERS = """
query($first: Int!) { customers(first: $first) { edges { node { email loyalty { id points { available } } } } } }
"""


def ask(client, query, **variables):
    return get_graphql_content(client.post_graphql(query, variables))["data"]


def test_customer_sees_the_own_membership(member, customer_user, user_api_client):
    # given
    give(customer_user, 7)

    # then
    assert ask(user_api_client, ME)["me"]["loyalty"] == {"id": global_id(member), "points": {"available": 7}}


def test_customer_who_is_no_member_sees_null(member, user2_api_client):
    # then
    assert ask(user2_api_client, ME)["me"]["loyalty"] is None


def test_anonymous_caller_is_nobody(member, api_client):
    # then
    assert ask(api_client, ME)["me"] is None


@pytest.mark.parametrize("_caller", ["staff_with_users", "app_with_users"])
def test_who_may_manage_users_sees_every_membership(_caller, client, member, customer_user):
    # then
    answer = ask(client, USER, id=global_id(customer_user))["user"]
    assert answer == {"email": "test@example.com", "loyalty": {"id": global_id(member)}}


@pytest.mark.parametrize("_caller", ["staff_with_orders", "app_with_orders"])
def test_who_sees_the_customer_of_an_order_does_not_see_the_membership(_caller, client, member, order):
    # when
    content = get_graphql_content_from_response(client.post_graphql(OF_ORDER, {"id": global_id(order)}))

    # then
    assert content["data"]["order"]["user"] == {"email": "test@example.com", "loyalty": None}
    (error,) = content["errors"]
    assert (error["path"], error["extensions"]["exception"]["code"]) == (
        ["order", "user", "loyalty"],
        "PermissionDenied",
    )


@pytest.mark.parametrize("_caller", ["api_client", "user2_api_client", "staff_api_client", "app_api_client"])
def test_others_see_neither_the_customer_nor_the_membership(_caller, client, member, order):
    # when
    content = get_graphql_content_from_response(client.post_graphql(OF_ORDER, {"id": global_id(order)}))

    # then
    assert content["data"]["order"]["user"] is None
    assert [error["extensions"]["exception"]["code"] for error in content["errors"]] == ["PermissionDenied"]


def test_owner_sees_the_membership_through_an_order(member, order, user_api_client):
    # then
    answer = ask(user_api_client, OF_ORDER, id=global_id(order))["order"]["user"]
    assert answer["loyalty"] == {"id": global_id(member)}


@pytest.mark.parametrize("_caller", ["api_client", "user_api_client", "staff_api_client", "app_api_client"])
def test_customers_are_for_staff(_caller, client, member):
    # then
    assert_no_permission(client.post_graphql(CUSTOMERS, {"first": 10}))


def test_inactive_program_answers_customers_null(member, inactive, user_api_client, staff_with_users, customer_user):
    # given
    inactive()

    # then
    assert ask(user_api_client, ME)["me"] == {"loyalty": None}
    assert ask(staff_with_users, USER, id=global_id(customer_user))["user"]["loyalty"] == {"id": global_id(member)}


def test_number_of_queries_does_not_grow_with_the_customers(program, staff_with_users, capture_queries):
    # given
    make_members(30, points=lambda index: 1 + index)

    # when: the first request of a process looks up what is cached from then on
    counts = {}
    for number in (3, 3, 30):
        with capture_queries() as queries:
            customers = ask(staff_with_users, CUSTOMERS, first=number)["customers"]["edges"]
        assert [edge["node"]["loyalty"]["points"]["available"] > 0 for edge in customers] == [True] * number
        counts[number] = len(queries)

    # then
    assert counts[30] == counts[3]
