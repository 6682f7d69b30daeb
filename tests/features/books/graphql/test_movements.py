"""loyaltyMovements: what moved points by month, for staff and apps with MANAGE_DISCOUNTS."""

from datetime import UTC, datetime

import pytest
from saleor.graphql.tests.utils import get_graphql_content_from_response

from tests.graphql.callers import BACK_OFFICE, BY_STAFF_AND_APPS, STRANGERS, answer, assert_denied, may, without
from tests.graphql.members.members import give, join

QUERY = """
query($from: DateTime!, $to: DateTime!, $channel: String) {
  loyaltyMovements(from: $from, to: $to, channel: $channel) {
    from to earned bonus adjusted restored reversed redeemed expired
  }
}
"""
SPRING = {"from": "2026-03-01T00:00:00+00:00", "to": "2026-05-01T00:00:00+00:00"}


@pytest.fixture
def given_in_march(program, customer_user):
    join(customer_user, at=datetime(2026, 3, 1, tzinfo=UTC))
    give(customer_user, 50, at=datetime(2026, 3, 10, tzinfo=UTC))
    give(customer_user, -20, at=datetime(2026, 4, 10, tzinfo=UTC))


@BY_STAFF_AND_APPS
def test_who_manages_discounts_reads_the_months(caller, given_in_march, request):
    # given
    client = may(request.getfixturevalue(caller), "manage_discounts")

    # when
    march, april = answer(client, QUERY, **SPRING)

    # then
    assert march == {
        "from": "2026-03-01T00:00:00+00:00",
        "to": "2026-04-01T00:00:00+00:00",
        "earned": 0.0,
        "bonus": 0.0,
        "adjusted": 50.0,
        "restored": 0.0,
        "reversed": 0.0,
        "redeemed": 0.0,
        "expired": 0.0,
    }
    assert april["adjusted"] == -20.0


def test_what_is_of_no_order_is_of_no_channel(given_in_march, staff_api_client, channel_USD):
    months = answer(may(staff_api_client, "manage_discounts"), QUERY, **SPRING, channel=channel_USD.slug)

    assert [month["adjusted"] for month in months] == [0.0, 0.0]


def test_months_that_are_not_there_yet_are_no_error(program, staff_api_client):
    client = may(staff_api_client, "manage_discounts")

    assert answer(client, QUERY, **{"from": "2096-01-01T00:00:00Z", "to": "2096-02-01T00:00:00Z"}) == []


def test_a_period_that_ends_before_it_begins_is_an_error(program, staff_api_client):
    client = may(staff_api_client, "manage_discounts")
    turned = {"from": SPRING["to"], "to": SPRING["from"]}

    content = get_graphql_content_from_response(client.post_graphql(QUERY, turned))

    assert [error["extensions"]["exception"]["code"] for error in content["errors"]] == ["GraphQLError"]


@pytest.mark.parametrize("caller", [*STRANGERS, *BACK_OFFICE])
def test_nobody_else_reads_them(caller, program, request):
    client = without(request.getfixturevalue(caller), "manage_discounts")

    assert_denied(client, QUERY, **SPRING)
