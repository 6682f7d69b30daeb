import pytest
from graphene import Node
from saleor.graphql.tests.utils import assert_no_permission, get_graphql_content, get_graphql_content_from_response

from saleor_loyalty_plugin.host.orders.waiting import welcome_waiting
from saleor_loyalty_plugin.host.program.settings import active_settings
from saleor_loyalty_plugin.models import LoyaltyMember, LoyaltyTransaction
from tests.services.ledger import tables

from .members import give, global_id, join

MUTATION = """
mutation($input: LoyaltyPointsAdjustInput!) {
  loyaltyPointsAdjust(input: $input) {
    transaction { id kind points balance reason expiresAt order { id } actor { email } actorApp }
    member { id points { available } }
    errors { field code message }
  }
}
"""
TWICE = """
mutation($input: LoyaltyPointsAdjustInput!) {
  first: loyaltyPointsAdjust(input: $input) { ...after }
  second: loyaltyPointsAdjust(input: $input) { ...after }
}
fragment after on LoyaltyPointsAdjust {
  transaction { balance }
  member { points { available } expirations { points } transactions(first: 5) { totalCount } }
}
"""
MAX = 2**31 - 1


def adjust(client, user, **given):
    variables = {"input": {"user": global_id(user), "points": 50, "reason": "Sorry", **given}}
    return get_graphql_content(client.post_graphql(MUTATION, variables))["data"]["loyaltyPointsAdjust"]


def errors_of(answer):
    assert (answer["transaction"], answer["member"]) == (None, None)
    return [(error["field"], error["code"]) for error in answer["errors"]]


def available(user):
    return LoyaltyMember.objects.get(user=user).available


@pytest.mark.parametrize(
    ("_caller", "actor", "actor_app"),
    [
        ("staff_with_users", {"email": "staff_test@example.com"}, None),
        ("app_with_users", None, "saleor.app.test"),
    ],
)
def test_who_may_manage_users_gives_points(_caller, actor, actor_app, client, member, customer_user):
    # when
    answer = adjust(client, customer_user, points=50, reason="  Sorry for the delay ")

    # then
    entry = LoyaltyTransaction.objects.get()
    assert answer == {
        "transaction": {
            "id": global_id(entry),
            "kind": "ADJUSTMENT",
            "points": 50,
            "balance": 50,
            "reason": "Sorry for the delay",
            "expiresAt": entry.expires_at.isoformat(),
            "order": None,
            "actor": actor,
            "actorApp": actor_app,
        },
        "member": {"id": global_id(member), "points": {"available": 50}},
        "errors": [],
    }
    assert (entry.expires_at - entry.created_at).days == 365


def test_staff_take_points(member, customer_user, staff_with_users):
    # given
    give(customer_user, 80)

    # when
    answer = adjust(staff_with_users, customer_user, points=-80)

    # then
    assert answer["errors"] == []
    assert (answer["transaction"]["points"], answer["transaction"]["balance"]) == (-80, 0)
    assert answer["member"]["points"]["available"] == 0


@pytest.mark.parametrize(
    "_caller",
    ["api_client", "user_api_client", "user2_api_client", "staff_api_client", "app_api_client", "staff_with_orders"],
)
def test_others_may_not_adjust(_caller, client, member, customer_user):
    # given
    give(customer_user, 80)
    before = tables()

    # when
    given = {"user": global_id(customer_user), "points": 50, "reason": "Please"}
    response = client.post_graphql(MUTATION, {"input": given})

    # then
    assert_no_permission(response)
    assert tables() == before


@pytest.mark.parametrize(
    ("_case", "given", "error"),
    [
        ("unknown customer", {"user": Node.to_global_id("User", 987654321)}, ("user", "NOT_FOUND")),
        ("id of another type", {"user": Node.to_global_id("Order", 1)}, ("user", "GRAPHQL_ERROR")),
        ("id of a member", {"user": Node.to_global_id("LoyaltyMember", 1)}, ("user", "GRAPHQL_ERROR")),
        ("malformed id", {"user": "nonsense"}, ("user", "GRAPHQL_ERROR")),
        ("id that is no number", {"user": Node.to_global_id("User", "abc")}, ("user", "GRAPHQL_ERROR")),
        ("huge id", {"user": Node.to_global_id("User", "9" * 30)}, ("user", "NOT_FOUND")),
        ("no id", {"user": ""}, ("user", "NOT_FOUND")),
        ("no points", {"points": 0}, ("points", "INVALID")),
        ("more than there are", {"points": -81}, ("points", "INSUFFICIENT_POINTS")),
        ("far more than there are", {"points": -MAX}, ("points", "INSUFFICIENT_POINTS")),
        ("more than the API can say", {"points": MAX}, ("points", "ABOVE_MAXIMUM")),
        ("empty reason", {"reason": ""}, ("reason", "REQUIRED")),
        ("blank reason", {"reason": " \t\n "}, ("reason", "REQUIRED")),
        ("long reason", {"reason": "x" * 1001}, ("reason", "INVALID")),
        ("reason that cannot be stored", {"reason": "\x00"}, ("reason", "INVALID")),
        ("key that cannot be stored", {"idempotencyKey": "\x00"}, ("idempotencyKey", "INVALID")),
        ("empty key", {"idempotencyKey": ""}, ("idempotencyKey", "INVALID")),
        ("blank key", {"idempotencyKey": "  "}, ("idempotencyKey", "INVALID")),
        ("long key", {"idempotencyKey": "x" * 151}, ("idempotencyKey", "INVALID")),
        ("used key, other points", {"idempotencyKey": "ticket 7", "points": 81}, ("idempotencyKey", "UNIQUE")),
        ("used key, other reason", {"idempotencyKey": "ticket 7", "points": 80}, ("idempotencyKey", "UNIQUE")),
    ],
)
def test_what_is_wrong_is_refused_on_its_field_and_nothing_is_posted(
    _case, given, error, member, customer_user, staff_with_users
):
    # given
    give(customer_user, 80, idempotency_key="ticket 7", reason="gift")
    before = tables()

    # when
    variables = {"input": {"user": global_id(customer_user), "points": 50, "reason": "Sorry", **given}}
    answer = get_graphql_content(staff_with_users.post_graphql(MUTATION, variables))["data"]["loyaltyPointsAdjust"]

    # then
    assert errors_of(answer) == [error]
    assert answer["errors"][0]["message"]
    assert tables() == before


def test_largest_balance_is_what_the_api_can_say(member, customer_user, staff_with_users):
    # given
    assert adjust(staff_with_users, customer_user, points=MAX)["member"]["points"]["available"] == MAX
    before = tables()

    # when
    answer = adjust(staff_with_users, customer_user, points=MAX)

    # then
    assert errors_of(answer) == [("points", "ABOVE_MAXIMUM")]
    assert tables() == before


@pytest.mark.parametrize("points", [2**31, -(2**31) - 1])
def test_points_beyond_32_bits_are_refused(points, member, customer_user, staff_with_users):
    # given
    before = tables()

    # when
    given = {"user": global_id(customer_user), "points": points, "reason": "Sorry"}
    content = get_graphql_content_from_response(staff_with_users.post_graphql(MUTATION, {"input": given}))

    # then
    assert content["errors"][0]["message"] == f"Int cannot represent non 32-bit signed integer value: {points}"
    assert tables() == before


def test_points_that_expired_cannot_be_taken(member, customer_user, staff_with_users):
    # given
    give(customer_user, 80, days_ago=31, expires_after_days=30)

    # when
    answer = adjust(staff_with_users, customer_user, points=-1)

    # then
    assert errors_of(answer) == [("points", "INSUFFICIENT_POINTS")]
    assert available(customer_user) == 80


def test_same_key_and_content_post_once(member, customer_user, staff_with_users):
    # when
    first = adjust(staff_with_users, customer_user, idempotencyKey="ticket 7", reason="Sorry")
    second = adjust(staff_with_users, customer_user, idempotencyKey="ticket 7", reason="Sorry ")

    # then
    assert first["errors"] == second["errors"] == []
    assert first["transaction"]["id"] == second["transaction"]["id"]
    assert second["member"]["points"]["available"] == available(customer_user) == 50


def test_same_key_for_another_customer_is_refused(member, customer_user, customer_user2, staff_with_users):
    # given
    join(customer_user2)
    adjust(staff_with_users, customer_user, idempotencyKey="ticket 7")

    # when
    answer = adjust(staff_with_users, customer_user2, idempotencyKey="ticket 7")

    # then
    assert errors_of(answer) == [("idempotencyKey", "UNIQUE")]
    assert (available(customer_user), available(customer_user2)) == (50, 0)


def test_without_a_key_every_adjustment_posts(member, customer_user, staff_with_users):
    # when
    adjust(staff_with_users, customer_user)
    adjust(staff_with_users, customer_user, idempotencyKey=None)

    # then
    assert available(customer_user) == 100


def test_each_of_two_adjustments_in_one_request_tells_what_it_left(member, customer_user, staff_with_users):
    # when
    given = {"user": global_id(customer_user), "points": 50, "reason": "Sorry"}
    data = get_graphql_content(staff_with_users.post_graphql(TWICE, {"input": given}))["data"]

    # then
    assert [answer["transaction"]["balance"] for answer in data.values()] == [50, 100]
    assert [answer["member"]["points"]["available"] for answer in data.values()] == [50, 100]
    assert [answer["member"]["transactions"]["totalCount"] for answer in data.values()] == [1, 2]
    assert [sum(lot["points"] for lot in answer["member"]["expirations"]) for answer in data.values()] == [50, 100]


def test_customer_who_has_not_joined_yet_joins_where_everybody_does(program, customer_user, staff_with_users):
    # given
    program(welcome_points="5")

    # when
    answer = adjust(staff_with_users, customer_user, points=-5)

    # then
    assert (answer["errors"], answer["member"]["points"]["available"]) == ([], 0)


def test_refused_adjustment_makes_nobody_a_member(program, customer_user, staff_with_users):
    # given
    program(welcome_points="5")

    # when
    answer = adjust(staff_with_users, customer_user, points=-6)

    # then
    assert errors_of(answer) == [("points", "INSUFFICIENT_POINTS")]
    assert not LoyaltyMember.objects.exists()
    assert not LoyaltyTransaction.objects.exists()


def test_customer_who_has_not_joined_is_refused_where_they_join_by_themselves(program, customer_user, staff_with_users):
    # given
    program(auto_enroll="false")

    # when
    answer = adjust(staff_with_users, customer_user)

    # then
    assert errors_of(answer) == [("user", "NOT_A_MEMBER")]
    assert not LoyaltyMember.objects.exists()


@pytest.mark.parametrize("_caller", ["staff_with_users", "app_with_users"])
def test_inactive_program_takes_what_is_prepared(_caller, client, member, customer_user, inactive):
    # given
    inactive()

    # when
    answer = adjust(client, customer_user)

    # then
    assert answer["errors"] == []
    assert [entry.kind for entry in LoyaltyTransaction.objects.all()] == ["adjustment"]


def test_who_is_enrolled_by_staff_while_the_program_is_off_is_welcomed_once_it_is_on(
    program, staff_with_users, customer_user, inactive
):
    # given
    program(welcome_points="100")
    inactive()

    # when
    answer = adjust(staff_with_users, customer_user)

    # then
    assert answer["errors"] == []
    assert [entry.kind for entry in LoyaltyTransaction.objects.all()] == ["adjustment"]
    assert LoyaltyMember.objects.get().welcome_waits is True

    # when
    program(welcome_points="100")
    welcome_waiting(settings=active_settings(), limit=10)

    # then
    assert [(entry.kind, entry.points) for entry in LoyaltyTransaction.objects.order_by("pk")][1:] == [("bonus", 100)]
