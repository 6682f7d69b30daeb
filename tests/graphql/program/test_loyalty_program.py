from decimal import Decimal

import pytest
from saleor.graphql.tests.utils import get_graphql_content

from saleor_loyalty_plugin.models import ChannelTerms

from ..callers import BY_STAFF_AND_APPS, may

QUERY = """
query($channel: String!) {
  loyaltyProgram(channel: $channel) {
    name
    pointsPerCurrencyUnit
    pointValue { amount currency }
    pointValueAmount
    awardOn
    pendingDays
    expiresAfterDays
  }
}
"""


def ask(client, channel="main"):
    return get_graphql_content(client.post_graphql(QUERY, {"channel": channel}))["data"]["loyaltyProgram"]


@pytest.mark.parametrize(
    "_caller",
    ["api_client", "user_api_client", "staff_api_client", "app_api_client", "staff_with_users", "app_with_users"],
)
def test_program_is_public(_caller, client, program, channel_USD):
    # when
    answer = ask(client)

    # then
    assert answer == {
        "name": "Loyalty",
        "pointsPerCurrencyUnit": 1.0,
        "pointValue": {"amount": 0.01, "currency": "USD"},
        "pointValueAmount": 0.01,
        "awardOn": "PAID",
        "pendingDays": 0,
        "expiresAfterDays": 365,
    }


def test_program_as_the_operator_has_set_it(program, channel_USD, api_client):
    # given
    program(
        program_name="  Insel-Club ✓ ",
        award_on="fulfilled",
        points_per_currency_unit="0,25",
        point_value="0.005",
        pending_days="14",
        expires_after_days="0",
    )

    # when
    answer = ask(api_client)

    # then
    assert answer == {
        "name": "Insel-Club ✓",
        "pointsPerCurrencyUnit": 0.25,
        "pointValue": {"amount": 0.0, "currency": "USD"},
        "pointValueAmount": 0.005,
        "awardOn": "FULFILLED",
        "pendingDays": 14,
        "expiresAfterDays": None,
    }


@pytest.mark.parametrize(
    ("_case", "terms", "rate", "value"),
    [
        ("both its own", {"points_per_currency_unit": Decimal("0.25"), "point_value": Decimal("0.04")}, 0.25, 0.04),
        ("rate of its own", {"points_per_currency_unit": Decimal("0.25")}, 0.25, 0.02),
        ("value of its own", {"point_value": Decimal("0.04")}, 3.0, 0.04),
        ("none of its own", {}, 3.0, 0.02),
    ],
)
def test_terms_of_the_channel_go_first(_case, terms, rate, value, program, channel_PLN, channel_USD, api_client):
    # given
    program(points_per_currency_unit="3", point_value="0.02")
    ChannelTerms.objects.create(channel_id=channel_PLN.pk, **terms)

    # when
    answer, elsewhere = ask(api_client, channel_PLN.slug), ask(api_client, channel_USD.slug)

    # then
    assert (answer["pointsPerCurrencyUnit"], answer["pointValueAmount"]) == (rate, value)
    assert answer["pointValue"] == {"amount": value, "currency": "PLN"}
    assert (elsewhere["pointsPerCurrencyUnit"], elsewhere["pointValueAmount"]) == (3.0, 0.02)


def test_value_in_a_currency_without_minor_units(program, channel_JPY, api_client):
    # given
    program(point_value="1.5")

    # when
    answer = ask(api_client, channel_JPY.slug)

    # then
    assert answer["pointValue"] == {"amount": 2, "currency": "JPY"}
    assert answer["pointValueAmount"] == 1.5


def test_no_program_where_loyalty_is_off_in_the_channel(program, channel_USD, api_client):
    # given
    ChannelTerms.objects.create(channel_id=channel_USD.pk, active=False)

    # then
    assert ask(api_client) is None


def test_no_program_in_an_inactive_channel(program, channel_USD, api_client):
    # given
    channel_USD.is_active = False
    channel_USD.save()

    # then
    assert ask(api_client) is None


@pytest.mark.parametrize("channel", ["unknown", "", "MAIN"])
def test_no_program_in_an_unknown_channel(channel, program, channel_USD, api_client):
    # then
    assert ask(api_client, channel) is None


def test_no_program_while_it_is_inactive(inactive, channel_USD, api_client):
    # given
    inactive()

    # then
    assert ask(api_client) is None


@pytest.mark.parametrize("permission", ["manage_discounts", "manage_plugins"])
@BY_STAFF_AND_APPS
def test_who_prepares_the_program_looks_at_it_while_it_is_off(
    caller, permission, program, inactive, channel_USD, request
):
    # given
    program(program_name="Friends", point_value="0.05")
    client = may(request.getfixturevalue(caller), permission)
    inactive()

    # then
    found = ask(client)
    assert (found["name"], found["pointValue"]["amount"]) == ("Friends", 0.05)


@BY_STAFF_AND_APPS
def test_nobody_else_looks_at_a_program_that_is_off(caller, inactive, channel_USD, request):
    # given
    client = may(request.getfixturevalue(caller), "manage_users", "manage_orders")
    inactive()

    # then
    assert ask(client) is None


def test_no_program_before_it_was_ever_switched_on(db, channel_USD, api_client):
    # then
    assert ask(api_client) is None


def test_the_fewest_points_are_a_multiple_of_the_step(program, channel_USD, api_client):
    # given
    program(min_redeem_points="100", redeem_step="70")

    # when
    query = "query($channel: String!) { loyaltyProgram(channel: $channel) { redemption { minPoints step } } }"
    content = get_graphql_content(api_client.post_graphql(query, {"channel": channel_USD.slug}))

    # then
    assert content["data"]["loyaltyProgram"]["redemption"] == {"minPoints": 140, "step": 70}
