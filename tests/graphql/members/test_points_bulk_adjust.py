"""loyaltyPointsBulkAdjust: up to 1,000 at once, each posted or refused by itself; and what one caller may give."""

import pytest

from saleor_loyalty_plugin.models import LoyaltyMember, LoyaltyTransaction
from tests.services.ledger import tables

from ..callers import (
    BACK_OFFICE,
    BY_STAFF_AND_APPS,
    STRANGERS,
    answer,
    assert_denied,
    id_of,
    may,
    queries_of,
    without,
)
from .members import give, make_members

MUTATION = """
mutation($inputs: [LoyaltyPointsAdjustInput!]!) {
  loyaltyPointsBulkAdjust(inputs: $inputs) {
    results {
      transaction { points balance reason actor { email } actorApp }
      member { id points { available } }
      errors { field code message }
    }
    errors { field code message }
  }
}
"""


@pytest.fixture
def staff(program, staff_api_client):
    return may(staff_api_client, "manage_users")


def row(user, points=50, **given):
    return {"user": id_of(user), "points": points, "reason": "Sorry", **given}


def errors_of(results):
    return [[(error["field"], error["code"]) for error in result["errors"]] for result in results]


@BY_STAFF_AND_APPS
def test_who_manages_users_posts_many(caller, program, request, customer_user, customer_user2):
    # given
    client = may(request.getfixturevalue(caller), "manage_users", "manage_staff")
    inputs = [row(customer_user, 50), row(customer_user2, 70), row(customer_user, -20, reason=" Too much ")]

    # when
    found = answer(client, MUTATION, inputs=inputs)

    # then
    ada, bob = (LoyaltyMember.objects.get(user=user) for user in (customer_user, customer_user2))
    by = {"email": client.user.email} if client.user else None
    actor = {"actor": by, "actorApp": None if client.user else "saleor.app.test"}
    assert found == {
        "results": [
            {
                "transaction": {"points": 50, "balance": 50, "reason": "Sorry", **actor},
                "member": {"id": id_of(ada), "points": {"available": 30}},
                "errors": [],
            },
            {
                "transaction": {"points": 70, "balance": 70, "reason": "Sorry", **actor},
                "member": {"id": id_of(bob), "points": {"available": 70}},
                "errors": [],
            },
            {
                "transaction": {"points": -20, "balance": 30, "reason": "Too much", **actor},
                "member": {"id": id_of(ada), "points": {"available": 30}},
                "errors": [],
            },
        ],
        "errors": [],
    }


def test_each_is_refused_by_itself_with_its_field(program, staff, customer_user, customer_user2):
    # given
    program(adjust_limit_per_day="100", auto_enroll="false")
    give(make_members(1)[0].user, 10)
    member = LoyaltyMember.objects.get()

    # when
    results = answer(
        staff,
        MUTATION,
        inputs=[
            row(member.user, 60, idempotencyKey="1"),
            row(member.user, 41),
            row(member.user, 60, idempotencyKey="1"),
            row(member.user, 0),
            row(member.user, 5, reason=" "),
            row(member.user, -71),
            row(customer_user, 5),
            row(customer_user, 5) | {"user": "nobody"},
            row(customer_user, 5) | {"user": ""},
            row(customer_user, 5) | {"user": "VXNlcjow"},
            row(customer_user, 5) | {"user": id_of(member)},
            row(member.user, 40),
        ],
    )["results"]

    # then
    assert errors_of(results) == [
        [],
        [("points", "ABOVE_MAXIMUM")],
        [],
        [("points", "INVALID")],
        [("reason", "REQUIRED")],
        [("points", "INSUFFICIENT_POINTS")],
        [("user", "NOT_A_MEMBER")],
        *[[("user", "NOT_FOUND")]] * 4,
        [],
    ]
    assert "40 more points" in results[1]["errors"][0]["message"]
    assert all((each["transaction"] is None) == bool(each["errors"]) for each in results)
    assert list(LoyaltyTransaction.objects.values_list("points", flat=True)) == [10, 60, 40]


def test_the_limit_is_one_for_single_and_many(program, staff, customer_user):
    # given
    program(adjust_limit_per_day="100")
    single = """mutation($input: LoyaltyPointsAdjustInput!) {
      loyaltyPointsAdjust(input: $input) { transaction { id } errors { field code message } }
    }"""
    answer(staff, MUTATION, inputs=[row(customer_user, 60)])

    # when
    (error,) = answer(staff, single, input=row(customer_user, 41))["errors"]

    # then
    message = "You may give 40 more points for now: 100 in 24 hours."
    assert error == {"field": "points", "code": "ABOVE_MAXIMUM", "message": message}


def test_more_than_1000_are_refused_as_a_whole(staff, customer_user):
    # given
    before = tables()

    # when
    found = answer(staff, MUTATION, inputs=[row(customer_user)] * 1001)

    # then
    message = "Send at most 1,000 adjustments at once."
    error = {"field": "inputs", "code": "ABOVE_MAXIMUM", "message": message}
    assert found == {"results": [], "errors": [error]}
    assert tables() == before


def test_none_are_none(staff):
    assert answer(staff, MUTATION, inputs=[]) == {"results": [], "errors": []}


def test_each_costs_the_same(staff):
    # given
    users = [each.user for each in make_members(12)]
    answer(staff, MUTATION, inputs=[row(user) for user in users[:2]])

    # when
    few, more = (
        queries_of(lambda count=count: answer(staff, MUTATION, inputs=[row(user) for user in users[:count]]))
        for count in (2, 12)
    )

    # then: of which four are savepoints that a test has for transactions
    assert (more - few) / 10 <= 18


@pytest.mark.parametrize("caller", [*STRANGERS, "user_api_client", *BACK_OFFICE])
def test_nobody_else_posts_many(caller, program, customer_user, request):
    client = without(request.getfixturevalue(caller), "manage_users")

    assert_denied(client, MUTATION, inputs=[row(customer_user)])


def test_points_are_given_while_the_program_is_switched_off(staff, customer_user, inactive):
    # given
    inactive()

    # when
    found = answer(staff, MUTATION, inputs=[row(customer_user)])

    # then
    assert (found["errors"], found["results"][0]["errors"]) == ([], [])
    assert [entry.kind for entry in LoyaltyTransaction.objects.all()] == ["adjustment"]
