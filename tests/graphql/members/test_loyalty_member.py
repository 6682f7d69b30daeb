import pytest
from graphene import Node
from saleor.graphql.tests.utils import get_graphql_content, get_graphql_content_from_response

from saleor_loyalty_plugin.graphql.members.dataloaders import LifetimePointsByMemberIdLoader

from .members import give, global_id, join

QUERY = """
query($id: ID, $user: ID) {
  loyaltyMember(id: $id, user: $user) {
    id
    user { email }
    enrolledAt
    points { available pending held lifetime value(channel: "main") { amount currency } }
    birthday { month day }
  }
}
"""
NOBODY = ["api_client", "user2_api_client", "staff_api_client", "app_api_client", "staff_with_orders"]
ALLOWED = ["user_api_client", "staff_with_users", "app_with_users"]


def ask(client, **arguments):
    return get_graphql_content(client.post_graphql(QUERY, arguments))["data"]["loyaltyMember"]


def ask_for_error(client, **arguments):
    content = get_graphql_content_from_response(client.post_graphql(QUERY, arguments))
    assert content["data"] == {"loyaltyMember": None}
    return content["errors"][0]["message"]


@pytest.fixture
def arguments(request, member):
    return {"id": global_id(member)} if request.param == "id" else {"user": global_id(member.user)}


def test_customer_sees_themself(member, customer_user, user_api_client, channel_USD):
    # given
    give(customer_user, 250)

    # when
    answer = ask(user_api_client)

    # then
    assert answer == {
        "id": global_id(member),
        "user": {"email": "test@example.com"},
        "enrolledAt": member.enrolled_at.isoformat(),
        "points": {
            "available": 250,
            "pending": 0,
            "held": 0,
            "lifetime": 0,
            "value": {"amount": 2.5, "currency": "USD"},
        },
        "birthday": None,
    }


@pytest.mark.parametrize("arguments", ["id", "user"], indirect=True)
@pytest.mark.parametrize("_caller", ALLOWED)
def test_who_may_see_a_member(_caller, arguments, client, member, channel_USD):
    # then
    assert ask(client, **arguments)["id"] == global_id(member)


@pytest.mark.parametrize("arguments", ["id", "user"], indirect=True)
@pytest.mark.parametrize("_caller", NOBODY)
def test_others_get_null(_caller, arguments, client, member):
    # then
    assert ask(client, **arguments) is None


@pytest.mark.parametrize("_caller", ["api_client", "user2_api_client", "staff_with_users", "app_with_users"])
def test_without_arguments_a_caller_who_is_no_member_gets_null(_caller, client, member):
    # then
    assert ask(client) is None


def test_staff_who_shop_see_themselves(program, staff_user, staff_api_client, channel_USD):
    # given
    own = join(staff_user)

    # then
    assert ask(staff_api_client)["id"] == ask(staff_api_client, user=global_id(staff_user))["id"] == global_id(own)


def test_both_arguments_are_refused(member, staff_with_users):
    # when
    message = ask_for_error(staff_with_users, id=global_id(member), user=global_id(member.user))

    # then
    assert message == "Give either `id` or `user`, not both."


@pytest.mark.parametrize(
    ("argument", "type_name", "message"),
    [
        ("id", "User", "Invalid ID: {id}. Expected: LoyaltyMember, received: User."),
        ("id", "LoyaltyTransaction", "Invalid ID: {id}. Expected: LoyaltyMember, received: LoyaltyTransaction."),
        ("user", "LoyaltyMember", "Invalid ID: {id}. Expected: User, received: LoyaltyMember."),
    ],
)
def test_id_of_another_type_is_refused(argument, type_name, message, member, staff_with_users):
    # given
    wrong = Node.to_global_id(type_name, member.pk)

    # then
    assert ask_for_error(staff_with_users, **{argument: wrong}) == message.format(id=wrong)


@pytest.mark.parametrize("argument", ["id", "user"])
@pytest.mark.parametrize("malformed", ["", "nonsense", "7", "%%%"])
def test_malformed_id_is_refused(malformed, argument, member, user_api_client):
    # then
    assert ask_for_error(user_api_client, **{argument: malformed}).startswith("Invalid ID: ")


@pytest.mark.parametrize("argument", ["id", "user"])
@pytest.mark.parametrize("key", ["abc", "1.5", "1 OR 1=1", ""])
def test_id_that_is_no_number_is_refused(key, argument, member, user_api_client):
    # given
    type_name = {"id": "LoyaltyMember", "user": "User"}[argument]
    malformed = Node.to_global_id(type_name, key)

    # then
    assert ask_for_error(user_api_client, **{argument: malformed}) == f"Invalid ID: {malformed}. Expected: {type_name}."


@pytest.mark.parametrize("argument", ["id", "user"])
@pytest.mark.parametrize("key", ["-1", "0", "9" * 30])
def test_id_of_nobody_is_null(key, argument, member, staff_with_users):
    # given
    type_name = {"id": "LoyaltyMember", "user": "User"}[argument]

    # then
    assert ask(staff_with_users, **{argument: Node.to_global_id(type_name, key)}) is None


def test_user_who_is_no_member_is_null(member, customer_user2, staff_with_users):
    # then
    assert ask(staff_with_users, user=global_id(customer_user2)) is None


def test_member_whose_user_was_deleted_stays_readable_for_staff(member, customer_user, staff_with_users, channel_USD):
    # given
    give(customer_user, 5)
    customer_user.delete()

    # when
    answer = ask(staff_with_users, id=global_id(member))

    # then
    assert (answer["user"], answer["points"]["available"]) == (None, 5)


@pytest.mark.parametrize("arguments", ["id", "user"], indirect=True)
@pytest.mark.parametrize("_caller", ALLOWED)
def test_inactive_program_shows_its_members_to_who_manages_users_alone(
    _caller, arguments, client, member, inactive, channel_USD
):
    # given
    inactive()

    # then
    found = ask(client, **arguments)
    assert (found and found["id"]) == (None if _caller == "user_api_client" else global_id(member))


def test_inactive_program_has_no_members_for_themselves(member, inactive, user_api_client):
    # given
    inactive()

    # then
    assert ask(user_api_client) is None


def test_more_points_in_a_lifetime_than_an_int_holds_are_shown_as_the_most(
    member, user_api_client, channel_USD, monkeypatch
):
    # given: orders of which the points were spent in between
    monkeypatch.setattr(LifetimePointsByMemberIdLoader, "batch_load", lambda _, keys: [4 * 10**9] * len(keys))

    # then
    assert ask(user_api_client)["points"]["lifetime"] == 2_147_483_647
