import pytest
from django.utils import timezone
from saleor.graphql.tests.utils import assert_no_permission, get_graphql_content
from saleor.order import OrderChargeStatus

from saleor_loyalty_plugin.models import LoyaltyMember, LoyaltyTransaction
from tests.services.ledger import tables

from .members import global_id, join

MUTATION = """
mutation {
  loyaltyEnroll {
    member { id user { email } enrolledAt points { available lifetime } }
    errors { field code message }
  }
}
"""


def enroll(client):
    return get_graphql_content(client.post_graphql(MUTATION))["data"]["loyaltyEnroll"]


@pytest.mark.parametrize("auto_enroll", ["true", "false"])
def test_customer_joins(auto_enroll, program, customer_user, user_api_client):
    # given
    program(auto_enroll=auto_enroll, welcome_points="50")
    before = timezone.now()

    # when
    answer = enroll(user_api_client)

    # then
    member = LoyaltyMember.objects.get()
    assert (member.user, member.enrolled_at >= before) == (customer_user, True)
    assert answer == {
        "member": {
            "id": global_id(member),
            "user": {"email": "test@example.com"},
            "enrolledAt": member.enrolled_at.isoformat(),
            "points": {"available": 50, "lifetime": 0},
        },
        "errors": [],
    }
    assert list(LoyaltyTransaction.objects.values_list("kind", "points", "reason")) == [("bonus", 50, "Welcome")]


def test_member_stays_as_they_are(program, customer_user, user_api_client):
    # given
    program(welcome_points="50")
    join(customer_user, welcome_points=50)
    before = tables()

    # when
    answer = enroll(user_api_client)

    # then
    assert (answer["errors"], answer["member"]["points"]["available"]) == ([], 50)
    assert tables() == before


def test_customer_who_joins_gets_the_points_of_orders_since_the_program_began(
    program, customer_user, user_api_client, order_with_lines
):
    # given
    program(auto_enroll="false")
    order_with_lines.total_charged_amount = order_with_lines.total_gross_amount
    order_with_lines.charge_status = OrderChargeStatus.FULL
    order_with_lines.save()

    # when
    answer = enroll(user_api_client)

    # then
    assert answer["member"]["points"] == {"available": 86, "lifetime": 86}


def test_staff_who_shop_may_join(program, staff_user, staff_api_client):
    # when
    answer = enroll(staff_api_client)

    # then
    assert answer["errors"] == []
    assert LoyaltyMember.objects.get().user == staff_user


@pytest.mark.parametrize("_caller", ["api_client", "app_api_client", "app_with_users"])
def test_only_somebody_who_is_signed_in_may_join(_caller, client, program):
    # when
    response = client.post_graphql(MUTATION)

    # then
    assert_no_permission(response)
    assert not LoyaltyMember.objects.exists()


def test_nobody_joins_an_inactive_program(program, inactive, user_api_client):
    # given
    inactive()

    # when
    answer = enroll(user_api_client)

    # then
    assert answer["member"] is None
    assert [(error["field"], error["code"]) for error in answer["errors"]] == [(None, "PROGRAM_INACTIVE")]
    assert not LoyaltyMember.objects.exists()
