"""loyaltyMemberTierAssign: staff and apps with MANAGE_USERS put a member in a tier until a date."""

from datetime import timedelta

import pytest
from django.utils import timezone

from saleor_loyalty_plugin.models import LoyaltyMember, TierChange

from ..callers import BACK_OFFICE, BY_STAFF_AND_APPS, STRANGERS, answer, assert_denied, failures, id_of, may, without
from ..tiers.tiers import member, tier, tier_id

MUTATION = """
mutation($user: ID!, $tier: ID!, $until: DateTime) {
  loyaltyMemberTierAssign(user: $user, tier: $tier, until: $until) {
    member { id user { email } tier { code } tierExpiresAt nextTier { tier { code } remaining percent } }
    errors { field code message }
  }
}
"""


@pytest.fixture
def staff(program, staff_api_client):
    return may(staff_api_client, "manage_users")


@pytest.fixture
def until():
    return timezone.now().replace(microsecond=0) + timedelta(days=30)


@BY_STAFF_AND_APPS
def test_who_manages_users_puts_a_member_in_a_tier_until_a_date(caller, program, customer_user, until, request):
    # given
    client = may(request.getfixturevalue(caller), "manage_users")
    bronze = member(customer_user, bought="100.00")

    # when
    found = answer(client, MUTATION, user=id_of(customer_user), tier=tier_id("silver"), until=until.isoformat())

    # then
    assert found == {
        "member": {
            "id": id_of(bronze),
            "user": {"email": customer_user.email},
            "tier": {"code": "silver"},
            "tierExpiresAt": until.isoformat(),
            "nextTier": {"tier": {"code": "gold"}, "remaining": 1900.0, "percent": 5},
        },
        "errors": [],
    }
    bronze.refresh_from_db()
    assert (bronze.tier, bronze.assigned_tier, bronze.assigned_until) == (tier("bronze"), tier("silver"), until)


def test_a_date_without_an_offset_is_the_servers(staff, customer_user, until):
    # given
    member(customer_user, bought="100.00")

    # when
    given = until.replace(tzinfo=None).isoformat()
    found = answer(staff, MUTATION, user=id_of(customer_user), tier=tier_id("silver"), until=given)

    # then
    assert (found["errors"], found["member"]["tierExpiresAt"]) == ([], until.isoformat())


@BY_STAFF_AND_APPS
def test_the_history_says_who_did_it(caller, program, customer_user, until, request):
    # given
    client = may(request.getfixturevalue(caller), "manage_users")
    assigned = member(customer_user)
    before = timezone.now()

    # when
    answer(client, MUTATION, user=id_of(customer_user), tier=tier_id("gold"), until=until.isoformat())

    # then an app is no user
    change = TierChange.objects.get()
    assert (change.member, change.tier_code, change.reason, change.until) == (assigned, "gold", "assigned", until)
    assert change.actor == client.user
    assert before <= change.since <= timezone.now()


@pytest.mark.parametrize("given", [{}, {"until": None}])
def test_without_a_date_an_assignment_has_no_end(given, staff, customer_user):
    # given
    member(customer_user)

    # when
    found = answer(staff, MUTATION, user=id_of(customer_user), tier=tier_id("gold"), **given)["member"]

    # then
    assert (found["tier"], found["tierExpiresAt"], found["nextTier"]) == ({"code": "gold"}, None, None)


def test_a_later_assignment_replaces_the_earlier_one(staff, customer_user, until):
    # given
    assigned = member(customer_user, "silver", assigned="gold")

    # when
    found = answer(staff, MUTATION, user=id_of(customer_user), tier=tier_id("bronze"), until=until.isoformat())

    # then
    assert found["member"]["tier"] == {"code": "bronze"}
    assigned.refresh_from_db()
    assert (assigned.tier, assigned.assigned_tier, assigned.assigned_until) == (tier("silver"), tier("bronze"), until)


def test_where_everybody_joins_a_customer_who_has_not_yet_joins_now(staff, customer_user):
    # when
    found = answer(staff, MUTATION, user=id_of(customer_user), tier=tier_id("gold"))

    # then
    joined = LoyaltyMember.objects.get()
    assert (joined.user, joined.tier, joined.assigned_tier) == (customer_user, tier("bronze"), tier("gold"))
    assert found["member"]["id"] == id_of(joined)


def test_where_customers_join_by_themselves_one_who_has_not_is_refused(staff, program, customer_user):
    # given
    program(auto_enroll="false")

    # then
    refused = failures(staff, MUTATION, user=id_of(customer_user), tier=tier_id("gold"))
    assert refused == [("user", "NOT_A_MEMBER")]


@pytest.mark.parametrize("caller", [*STRANGERS, "user_api_client", *BACK_OFFICE])
def test_nobody_else_assigns_a_tier(caller, program, customer_user, request):
    # given
    member(customer_user)
    client = without(request.getfixturevalue(caller), "manage_users")

    # then
    assert_denied(client, MUTATION, user=id_of(customer_user), tier=tier_id("gold"))


@pytest.mark.parametrize("ago", [timedelta(0), timedelta(seconds=1), timedelta(days=365)])
def test_an_end_that_is_not_in_the_future_is_refused(ago, staff, customer_user):
    # given
    member(customer_user)
    until = (timezone.now() - ago).isoformat()

    # then
    refused = failures(staff, MUTATION, user=id_of(customer_user), tier=tier_id("gold"), until=until)
    assert refused == [("until", "INVALID")]


NOT_THERE = [("VXNlcjow", "NOT_FOUND"), ("", "NOT_FOUND"), ("nobody", "GRAPHQL_ERROR")]


@pytest.mark.parametrize(("user", "code"), NOT_THERE)
def test_a_customer_who_does_not_exist_is_refused(user, code, staff):
    assert failures(staff, MUTATION, user=user, tier=tier_id("gold")) == [("user", code)]


@pytest.mark.parametrize(
    ("tier_global_id", "code"),
    [("TG95YWx0eVRpZXI6MA==", "NOT_FOUND"), ("", "NOT_FOUND"), ("gold", "GRAPHQL_ERROR")],  # the first: LoyaltyTier:0
)
def test_a_tier_that_does_not_exist_is_refused(tier_global_id, code, staff, customer_user):
    # given
    member(customer_user)

    # then
    assert failures(staff, MUTATION, user=id_of(customer_user), tier=tier_global_id) == [("tier", code)]


def test_ids_of_something_else_are_refused(staff, customer_user):
    # given
    someone = member(customer_user)

    # then
    tier_as_user = failures(staff, MUTATION, user=tier_id("gold"), tier=tier_id("gold"))
    member_as_user = failures(staff, MUTATION, user=id_of(someone), tier=tier_id("gold"))
    user_as_tier = failures(staff, MUTATION, user=id_of(customer_user), tier=id_of(customer_user))
    assert tier_as_user == member_as_user == [("user", "GRAPHQL_ERROR")]
    assert user_as_tier == [("tier", "GRAPHQL_ERROR")]


def test_a_tier_is_assigned_while_the_program_is_switched_off(staff_api_client, customer_user):
    # given
    someone = member(customer_user)
    client = may(staff_api_client, "manage_users")

    # when
    found = answer(client, MUTATION, user=id_of(customer_user), tier=tier_id("gold"))

    # then
    assert found["errors"] == []
    someone.refresh_from_db()
    assert someone.assigned_tier.code == "gold"
