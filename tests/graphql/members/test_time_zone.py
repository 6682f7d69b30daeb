"""Members say which time zone they are in."""

import pytest
from saleor.graphql.tests.utils import get_graphql_content

from saleor_loyalty_plugin.models import LoyaltyMember

from .members import join

UPDATE = """
mutation($zone: String) {
  loyaltyMemberUpdate(input: { timeZone: $zone }) { member { timeZone } errors { field code } }
}
"""
MEMBERS = "{ loyaltyMembers(first: 10) { edges { node { timeZone } } } }"


def update(client, zone):
    return get_graphql_content(client.post_graphql(UPDATE, {"zone": zone}))["data"]["loyaltyMemberUpdate"]


def test_a_member_tells_their_zone_and_takes_it_away(program, user_api_client, member):
    # given
    program(time_zone="Europe/Helsinki")
    member.user.default_shipping_address = member.user.default_billing_address = None
    member.user.save()

    # then
    assert update(user_api_client, "Europe/Warsaw")["member"] == {"timeZone": "Europe/Warsaw"}
    assert update(user_api_client, None)["member"] == {"timeZone": "Europe/Helsinki"}


@pytest.mark.parametrize("zone", ["Europe/Atlantis", "CEST", "../UTC"])
def test_a_zone_that_does_not_exist_is_refused(zone, program, user_api_client, member):
    assert update(user_api_client, zone) == {"member": None, "errors": [{"field": "timeZone", "code": "INVALID"}]}
    assert LoyaltyMember.objects.get(pk=member.pk).time_zone == ""


def test_a_list_asks_once(program, staff_with_users, customer_user, customer_user2, django_assert_max_num_queries):
    # given
    def queries():
        with django_assert_max_num_queries(30) as asked:
            get_graphql_content(staff_with_users.post_graphql(MEMBERS))
        return len(asked)

    join(customer_user)
    alone = queries()

    # when
    join(customer_user2)

    # then
    assert queries() == alone
