"""loyaltyMemberSuspend, loyaltyMemberTierUnassign, loyaltyLeave: who may, and what they answer; who is in lists."""

from datetime import timedelta

import pytest
from django.utils import timezone
from saleor.account.models import User

from saleor_loyalty_plugin.models import LoyaltyMember, StandingChange, Tier, TierChange

from ..callers import BACK_OFFICE, BY_STAFF_AND_APPS, STRANGERS, answer, assert_denied, failures, id_of, may, without
from ..callers import queries_of as counted
from ..tiers.tiers import tier_id
from .members import give, join, make_members

SUSPEND = """
mutation($user: ID!, $suspended: Boolean!, $reason: String!) {
  loyaltyMemberSuspend(user: $user, suspended: $suspended, reason: $reason) {
    member { id suspended suspendedReason }
    errors { field code message }
  }
}
"""
ASSIGN = """
mutation($user: ID!, $tier: ID!, $until: DateTime) {
  loyaltyMemberTierAssign(user: $user, tier: $tier, until: $until) { member { id } errors { field code message } }
}
"""
UNASSIGN = """
mutation($user: ID!) {
  loyaltyMemberTierUnassign(user: $user) {
    member { id tier { code } assignedTier { code } assignedUntil assignedBy { email } }
    errors { field code message }
  }
}
"""
LEAVE = "mutation($points: Int!) { loyaltyLeave(confirmPoints: $points) { errors { field code message } } }"
ENROLL = "mutation { loyaltyEnroll { member { id points { available } } errors { field code message } } }"
STAFF_FIELDS = ("assignedTier { code }", "assignedUntil", "assignedBy { email }", "suspended", "suspendedReason")
MEMBER = "query($user: ID) {{ loyaltyMember(user: $user) {{ id {} }} }}"
LIST = """
query($filter: LoyaltyMemberFilterInput) {
  loyaltyMembers(first: 20, filter: $filter) {
    totalCount
    edges { node { id suspended suspendedReason assignedTier { code } assignedUntil assignedBy { email } } }
  }
}
"""
ME = "query { loyaltyMember { id } me { loyalty { id } } }"
NOBODY = [("VXNlcjow", "NOT_FOUND"), ("", "NOT_FOUND"), ("nobody", "GRAPHQL_ERROR")]


@pytest.fixture
def staff(program, staff_api_client):
    return may(staff_api_client, "manage_users")


def suspend(client, user, suspended=True, reason="Chargebacks"):
    return answer(client, SUSPEND, user=id_of(user), suspended=suspended, reason=reason)


# Suspending


@BY_STAFF_AND_APPS
def test_who_manages_users_suspends_a_member_and_lifts_it(caller, member, customer_user, request):
    # given
    client = may(request.getfixturevalue(caller), "manage_users")

    # when
    answers = [suspend(client, customer_user), suspend(client, customer_user, False, "Cleared")]

    # then
    assert answers == [
        {"member": {"id": id_of(member), "suspended": True, "suspendedReason": "Chargebacks"}, "errors": []},
        {"member": {"id": id_of(member), "suspended": False, "suspendedReason": None}, "errors": []},
    ]
    changes = StandingChange.objects.values_list("kind", "reason", "actor__email", "actor_app")
    email, app = (client.user.email, "") if client.user else (None, "saleor.app.test")
    assert list(changes) == [("suspended", "Chargebacks", email, app), ("lifted", "Cleared", email, app)]


def test_the_newest_reason_is_told(staff, member, customer_user):
    suspend(staff, customer_user)

    assert suspend(staff, customer_user, reason="Stolen card")["member"]["suspendedReason"] == "Stolen card"


@pytest.mark.parametrize("caller", [*STRANGERS, "user_api_client", *BACK_OFFICE])
def test_nobody_else_suspends(caller, member, customer_user, request):
    client = without(request.getfixturevalue(caller), "manage_users")

    assert_denied(client, SUSPEND, user=id_of(customer_user), suspended=True, reason="r")


@pytest.mark.parametrize("suspended", [True, False])
def test_a_blank_reason_is_refused_and_enrols_nobody(suspended, staff, customer_user):
    found = failures(staff, SUSPEND, user=id_of(customer_user), suspended=suspended, reason="  ")

    assert found == [("reason", "REQUIRED")]


@pytest.mark.parametrize(("user", "code"), NOBODY)
def test_who_does_not_exist_is_not_suspended(user, code, staff):
    assert failures(staff, SUSPEND, user=user, suspended=True, reason="r") == [("user", code)]


def test_a_member_is_suspended_while_the_program_is_switched_off(staff, member, customer_user, inactive):
    # given
    inactive()

    # when
    found = answer(staff, SUSPEND, user=id_of(customer_user), suspended=True, reason="r")

    # then
    assert found["errors"] == []
    member.refresh_from_db()
    assert member.suspended_at is not None


# What staff see


@pytest.mark.parametrize("field", STAFF_FIELDS)
def test_members_do_not_see_what_staff_keep_of_them(field, staff, member, customer_user, user_api_client):
    # given
    suspend(staff, customer_user)

    # then
    response = user_api_client.post_graphql(MEMBER.format(field), {})
    name = field.split(" ")[0]
    assert response.json()["data"] == {"loyaltyMember": {"id": id_of(member), name: None}}
    assert response.json()["errors"][0]["extensions"]["exception"]["code"] == "PermissionDenied"
    assert answer(staff, MEMBER.format(field), user=id_of(customer_user))["id"] == id_of(member)


@pytest.mark.parametrize(("suspended", "expected"), [(True, [1]), (False, [0, 2]), (None, [0, 1, 2])])
def test_members_are_filtered_by_whether_they_are_suspended(suspended, expected, staff):
    # given
    members = make_members(3)
    suspend(staff, members[1].user)

    # when
    found = answer(staff, LIST, filter={"suspended": suspended})

    # then
    assert [edge["node"]["id"] for edge in found["edges"]] == [id_of(members[index]) for index in expected]
    assert [edge["node"]["suspendedReason"] for edge in found["edges"]] == [
        "Chargebacks" if index == 1 else None for index in expected
    ]


def test_a_list_costs_the_same_for_more_members(staff):
    # given
    def prepare(members):
        for each in members:
            suspend(staff, each.user)
            answer(staff, ASSIGN, user=id_of(each.user), tier=tier_id("gold"))

    prepare(make_members(2))
    answer(staff, LIST)
    few = counted(lambda: answer(staff, LIST))
    prepare([join(User.objects.create(email=f"more-{number}@example.com")) for number in range(10)])

    # then
    assert counted(lambda: answer(staff, LIST)) == few


# Assigned tiers


@BY_STAFF_AND_APPS
def test_an_assigned_tier_is_told_and_taken_off(caller, member, customer_user, request):
    # given
    client = may(request.getfixturevalue(caller), "manage_users", "manage_staff")
    until = timezone.now().replace(microsecond=0) + timedelta(days=30)
    answer(client, ASSIGN, user=id_of(customer_user), tier=tier_id("gold"), until=until.isoformat())
    fields = "tier { code } assignedTier { code } assignedUntil assignedBy { email }"
    told = answer(client, MEMBER.format(fields), user=id_of(customer_user))

    # when
    found = [answer(client, UNASSIGN, user=id_of(customer_user)) for _ in range(2)]

    # then
    by = {"email": client.user.email} if client.user else None
    assert told == {
        "id": id_of(member),
        "tier": {"code": "gold"},
        "assignedTier": {"code": "gold"},
        "assignedUntil": until.isoformat(),
        "assignedBy": by,
    }
    after = {"tier": {"code": "bronze"}, "assignedTier": None, "assignedUntil": None, "assignedBy": None}
    assert found == [{"member": {"id": id_of(member), **after}, "errors": []}] * 2
    assert list(TierChange.objects.values_list("reason", "actor__email")) == [
        ("assigned", by and by["email"]),
        ("unassigned", by and by["email"]),
    ]


@pytest.mark.parametrize("caller", [*STRANGERS, "user_api_client", *BACK_OFFICE])
def test_nobody_else_takes_a_tier_off(caller, member, customer_user, request):
    assert_denied(without(request.getfixturevalue(caller), "manage_users"), UNASSIGN, user=id_of(customer_user))


@pytest.mark.parametrize(("user", "code"), NOBODY)
def test_no_tier_is_taken_off_who_does_not_exist(user, code, staff):
    assert failures(staff, UNASSIGN, user=user) == [("user", code)]


def test_no_tier_is_taken_off_who_has_not_joined(staff, customer_user):
    assert failures(staff, UNASSIGN, user=id_of(customer_user)) == [("user", "NOT_A_MEMBER")]


def test_a_tier_is_taken_off_while_the_program_is_switched_off(staff, member, customer_user, inactive):
    # given
    LoyaltyMember.objects.update(assigned_tier=Tier.objects.get(code="gold"))
    inactive()

    # when
    found = answer(staff, UNASSIGN, user=id_of(customer_user))

    # then
    assert found["errors"] == []
    member.refresh_from_db()
    assert member.assigned_tier is None


# Leaving


def test_a_member_leaves_and_is_nobody_until_they_join_again(member, customer_user, user_api_client, staff):
    # given
    give(customer_user, 450)

    # when
    assert answer(user_api_client, LEAVE, points=450) == {"errors": []}

    # then: nowhere
    assert user_api_client.post_graphql(ME).json()["data"] == {"loyaltyMember": None, "me": {"loyalty": None}}
    assert answer(staff, MEMBER.format(""), user=id_of(customer_user)) is None
    by_id = "query($id: ID) { loyaltyMember(id: $id) { id } }"
    assert answer(staff, by_id, id=id_of(member)) is None
    assert answer(staff, LIST) == {"totalCount": 0, "edges": []}
    assert failures(user_api_client, LEAVE, points=0) == [(None, "NOT_A_MEMBER")]

    # when
    back = answer(user_api_client, ENROLL)

    # then
    assert back == {"member": {"id": id_of(member), "points": {"available": 0}}, "errors": []}


def test_the_number_that_is_given_up_is_told(member, customer_user, user_api_client):
    # given
    give(customer_user, 450)

    # when
    (error,) = answer(user_api_client, LEAVE, points=0)["errors"]

    # then
    message = "Leaving gives up 450 points. Confirm that number."
    assert error == {"field": "confirmPoints", "code": "INVALID", "message": message}


def test_staff_do_not_bring_back_who_left(member, customer_user, user_api_client, staff):
    # given
    answer(user_api_client, LEAVE, points=0)
    user = id_of(customer_user)
    adjust = """mutation($user: ID!) {
      loyaltyPointsAdjust(input: {user: $user, points: 5, reason: "r"}) { member { id } errors { field code } }
    }"""

    # then
    assert failures(staff, adjust, user=user) == [("user", "NOT_A_MEMBER")]
    assert failures(staff, SUSPEND, user=user, suspended=True, reason="r") == [("user", "NOT_A_MEMBER")]
    assert failures(staff, ASSIGN, user=user, tier=tier_id("gold")) == [("user", "NOT_A_MEMBER")]


@pytest.mark.parametrize("caller", ["api_client", "app_api_client"])
def test_who_is_not_signed_in_cannot_leave(caller, member, request):
    client = request.getfixturevalue(caller)

    assert_denied(may(client, "manage_users") if client.app else client, LEAVE, points=0)


def test_leaving_is_ones_own_affair(member, user2_api_client, staff):
    # then: who calls leaves, nobody else
    for client in (user2_api_client, staff):
        assert failures(client, LEAVE, points=0) == [(None, "NOT_A_MEMBER")]


def test_nobody_leaves_while_the_program_is_switched_off(member, user_api_client, inactive):
    inactive()

    assert failures(user_api_client, LEAVE, points=0) == [(None, "PROGRAM_INACTIVE")]
