"""loyaltyChannelTerms: what staff and apps with MANAGE_DISCOUNTS have set for a channel."""

import graphene
import pytest
from saleor.graphql.tests.utils import get_graphql_content_from_response

from saleor_loyalty_plugin.models import ChannelTerms

from ..callers import BACK_OFFICE, BY_STAFF_AND_APPS, STRANGERS, answer, assert_denied, id_of, may, queries_of, without

QUERY = """
query($channel: ID!) {
  loyaltyChannelTerms(channel: $channel) {
    channel { slug } active pointsPerCurrencyUnit pointValue
    freeShippingMinimumOrder { amount currency } freeShippingPrice { amount currency }
  }
}
"""


@pytest.fixture
def staff(staff_api_client):
    return may(staff_api_client, "manage_discounts")


@BY_STAFF_AND_APPS
@pytest.mark.parametrize("is_on", [True, False])
def test_who_manages_discounts_reads_what_is_set(is_on, caller, channel_PLN, request):
    # given
    if is_on:
        request.getfixturevalue("program")
    client = may(request.getfixturevalue(caller), "manage_discounts")
    ChannelTerms.objects.create(
        channel_id=channel_PLN.pk,
        active=False,
        points_per_currency_unit="0.25",
        point_value="0.000001",
        free_shipping_minimum_order="199.50",
        free_shipping_price="4.99",
    )

    # then
    assert answer(client, QUERY, channel=id_of(channel_PLN)) == {
        "channel": {"slug": channel_PLN.slug},
        "active": False,
        "pointsPerCurrencyUnit": 0.25,
        "pointValue": 0.000001,
        "freeShippingMinimumOrder": {"amount": 199.5, "currency": "PLN"},
        "freeShippingPrice": {"amount": 4.99, "currency": "PLN"},
    }


def test_where_nothing_is_set_the_programs_settings_hold(staff, channel_USD):
    # then
    assert answer(staff, QUERY, channel=id_of(channel_USD)) == {
        "channel": {"slug": channel_USD.slug},
        "active": True,
        "pointsPerCurrencyUnit": None,
        "pointValue": None,
        "freeShippingMinimumOrder": {"amount": 0.0, "currency": "USD"},
        "freeShippingPrice": {"amount": 0.0, "currency": "USD"},
    }
    assert not ChannelTerms.objects.exists()


def test_terms_of_a_channel_that_is_off_are_read(staff, channel_USD):
    # given
    channel_USD.is_active = False
    channel_USD.save()

    # then
    assert answer(staff, QUERY, channel=id_of(channel_USD))["active"] is True


@pytest.mark.parametrize("number", [0, 2**40, 2**70])
def test_where_there_is_no_channel_there_are_no_terms(number, staff):
    # given terms that outlived their channel
    ChannelTerms.objects.create(channel_id=77)

    # then
    for pk in (number, 77):
        assert answer(staff, QUERY, channel=graphene.Node.to_global_id("Channel", pk)) is None


@pytest.mark.parametrize("wrong", ["", "main", graphene.Node.to_global_id("User", 1)])
def test_what_is_no_channels_id_is_an_error(wrong, staff):
    # when
    content = get_graphql_content_from_response(staff.post_graphql(QUERY, {"channel": wrong}))

    # then
    assert [error["extensions"]["exception"]["code"] for error in content["errors"]] == ["GraphQLError"]


@pytest.mark.parametrize("caller", [*STRANGERS, "user_api_client", *BACK_OFFICE])
def test_nobody_else_reads_terms(caller, program, channel_USD, request):
    client = without(request.getfixturevalue(caller), "manage_discounts")

    assert_denied(client, QUERY, channel=id_of(channel_USD))


def test_several_channels_cost_the_queries_of_one(staff, channel_USD, channel_PLN):
    # given
    def ask(*channels):
        fields = "".join(
            f'c{channel.pk}: loyaltyChannelTerms(channel: "{id_of(channel)}") {{ channel {{ slug }} active }} '
            for channel in channels
        )
        content = get_graphql_content_from_response(staff.post_graphql(f"{{ {fields} }}"))
        assert len(content["data"]) == len(channels)

    # when
    ask(channel_USD)

    # then
    assert queries_of(lambda: ask(channel_USD, channel_PLN)) == queries_of(lambda: ask(channel_USD))
