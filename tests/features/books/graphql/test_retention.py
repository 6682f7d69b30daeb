"""loyaltyRetention: customers by month, for staff and apps with MANAGE_DISCOUNTS."""

from datetime import UTC, datetime

import pytest
from saleor.graphql.tests.utils import get_graphql_content_from_response
from saleor.order.models import Order
from saleor.plugins.models import PluginConfiguration

from tests.features.books.host.shop import order
from tests.graphql.callers import BY_STAFF_AND_APPS, STRANGERS, answer, assert_denied, may, queries_of, without
from tests.graphql.members.members import join

QUERY = """
query($from: DateTime!, $to: DateTime!, $channel: String) {
  loyaltyRetention(from: $from, to: $to, channel: $channel) { from to members { ...figures } everybody { ...figures } }
}
fragment figures on LoyaltyRetentionFigures {
  orders revenue { amount currency } customersAtStart customersAtEnd newCustomers retentionPercent repeatPercent
  averageOrder { amount currency } ordersPerCustomer clv { amount currency }
}
"""
SPRING = {"from": "2026-03-01T00:00:00+00:00", "to": "2026-05-01T00:00:00+00:00"}
NOTHING = {
    "orders": 0,
    "revenue": {"amount": 0.0, "currency": "USD"},
    "customersAtStart": 0,
    "customersAtEnd": 0,
    "newCustomers": 0,
    "retentionPercent": None,
    "repeatPercent": None,
    "averageOrder": None,
    "ordersPerCustomer": None,
    "clv": None,
}


@pytest.fixture
def ordered(program, channel_USD, customer_user, customer_user2):
    """One orders twice for 30.00 and 35.00 in March, the other has ordered a year before the middle of March."""
    Order.objects.bulk_create(
        [
            order(channel_USD, datetime(2026, 3, 10, tzinfo=UTC), 30, user=customer_user),
            order(channel_USD, datetime(2026, 3, 20, tzinfo=UTC), 35, user=customer_user),
            order(channel_USD, datetime(2025, 3, 15, tzinfo=UTC), 35, user=customer_user2),
            order(channel_USD, datetime(2026, 2, 15, tzinfo=UTC), 35, user_email="guest@example.com"),
            order(channel_USD, datetime(2026, 2, 15, tzinfo=UTC), 35, user_email="other@example.com"),
        ]
    )


@BY_STAFF_AND_APPS
def test_who_manages_discounts_reads_the_months(caller, ordered, request):
    # given
    client = may(request.getfixturevalue(caller), "manage_discounts")

    # when
    march, april = answer(client, QUERY, **SPRING)

    # then
    assert (march["from"], march["to"]) == ("2026-03-01T00:00:00+00:00", "2026-04-01T00:00:00+00:00")
    assert (april["from"], april["to"]) == ("2026-04-01T00:00:00+00:00", "2026-05-01T00:00:00+00:00")
    assert march["members"] == april["members"] == NOTHING
    # Two of three stayed: at this pace a customer stays 31 days by 365 by a third, 0.2548 years, and orders 4/3 a year.
    assert march["everybody"] == {
        "orders": 2,
        "revenue": {"amount": 65.0, "currency": "USD"},
        "customersAtStart": 3,
        "customersAtEnd": 3,
        "newCustomers": 1,
        "retentionPercent": 66.67,
        "repeatPercent": 33.33,
        "averageOrder": {"amount": 32.5, "currency": "USD"},
        "ordersPerCustomer": 1.33,
        "clv": {"amount": 11.04, "currency": "USD"},
    }
    assert april["everybody"]["retentionPercent"] == 100.0


def test_members_are_told_by_themselves_and_a_program_that_is_off_is_as_before(
    ordered, staff_api_client, customer_user, channel_PLN
):
    # given
    member = join(customer_user)
    member.enrolled_at = datetime(2026, 3, 15, tzinfo=UTC)
    member.save(update_fields=["enrolled_at"])
    PluginConfiguration.objects.update(active=False)
    staff = may(staff_api_client, "manage_discounts")

    # when
    march, _ = answer(staff, QUERY, **SPRING)

    # then
    assert (march["members"]["orders"], march["members"]["newCustomers"]) == (2, 1)
    assert answer(staff, QUERY, **SPRING, channel=channel_PLN.slug)[0]["everybody"] == NOTHING


@pytest.mark.parametrize(
    ("asked", "problem"),
    [
        ({"to": SPRING["from"]}, "`to`: Enter a moment after `from`."),
        ({"from": "0001-01-01T00:00:00+00:00"}, "`from`: Enter a moment from 1970 on."),
        ({"from": "2010-01-01T00:00:00+00:00"}, "`to`: Ask for 60 months at most."),
        ({"channel": "nowhere"}, "Channel with slug nowhere does not exist."),
        ({"channel": ""}, "Channel with slug  does not exist."),
    ],
)
def test_what_cannot_be_told_is_refused(asked, problem, program, staff_api_client):
    # given
    staff = may(staff_api_client, "manage_discounts")

    # when
    content = get_graphql_content_from_response(staff.post_graphql(QUERY, {**SPRING, **asked}))

    # then
    assert [error["message"] for error in content["errors"]] == [problem]
    assert content["errors"][0]["extensions"]["exception"]["code"] == "GraphQLError"


def test_months_cost_no_queries(ordered, staff_api_client):
    # given
    staff = may(staff_api_client, "manage_discounts")
    answer(staff, QUERY, **SPRING)

    # then
    of_two = queries_of(lambda: answer(staff, QUERY, **SPRING))
    assert queries_of(lambda: answer(staff, QUERY, **{**SPRING, "from": "2022-03-01T00:00:00+00:00"})) == of_two


@pytest.mark.parametrize("caller", [*STRANGERS, "staff_api_client", "app_api_client"])
def test_nobody_else_reads_it(caller, ordered, request):
    assert_denied(without(request.getfixturevalue(caller), "manage_discounts"), QUERY, **SPRING)
