"""loyaltyChannelTermsUpdate: staff and apps with MANAGE_DISCOUNTS set a channel's own terms."""

from decimal import Decimal

import pytest

from saleor_loyalty_plugin.models import ChannelTerms

from ..callers import BACK_OFFICE, BY_STAFF_AND_APPS, STRANGERS, answer, assert_denied, failures, id_of, may, without

MUTATION = """
mutation($channel: ID!, $input: LoyaltyChannelTermsInput!, $slug: String!) {
  loyaltyChannelTermsUpdate(channel: $channel, input: $input) {
    program {
      pointsPerCurrencyUnit pointValueAmount pointValue { amount currency }
      tiers { code freeShipping { minimumOrder(channel: $slug) { amount currency } price(channel: $slug) { amount } } }
    }
    errors { field code message }
  }
}
"""
COLUMNS = (
    "channel_id",
    "active",
    "points_per_currency_unit",
    "point_value",
    "free_shipping_minimum_order",
    "free_shipping_price",
)


@pytest.fixture
def staff(program, staff_api_client):
    return may(staff_api_client, "manage_discounts")


def change(client, channel, **given):
    return answer(client, MUTATION, channel=id_of(channel), slug=channel.slug, input=given)


def rows():
    return list(ChannelTerms.objects.values_list(*COLUMNS))


@BY_STAFF_AND_APPS
def test_who_manages_discounts_sets_the_terms_and_reads_the_program_under_them(caller, program, channel_PLN, request):
    # given
    client = may(request.getfixturevalue(caller), "manage_discounts")

    # when
    found = change(
        client,
        channel_PLN,
        pointsPerCurrencyUnit="0.25",
        pointValue="0.04",
        freeShippingMinimumOrder="199.50",
        freeShippingPrice=4.99,
    )

    # then
    delivery = {"minimumOrder": {"amount": 199.5, "currency": "PLN"}, "price": {"amount": 4.99}}
    assert found == {
        "program": {
            "pointsPerCurrencyUnit": 0.25,
            "pointValueAmount": 0.04,
            "pointValue": {"amount": 0.04, "currency": "PLN"},
            "tiers": [
                {"code": "bronze", "freeShipping": None},
                {"code": "silver", "freeShipping": delivery},
                {"code": "gold", "freeShipping": delivery},
            ],
        },
        "errors": [],
    }
    assert rows() == [(channel_PLN.pk, True, Decimal("0.25"), Decimal("0.04"), Decimal("199.50"), Decimal("4.99"))]


def test_a_change_touches_the_given_terms_of_the_given_channel(staff, channel_PLN, channel_USD):
    # given
    change(staff, channel_PLN, pointsPerCurrencyUnit="0.25", freeShippingPrice="9.00")
    change(staff, channel_USD, pointValue="0.02")

    # when
    change(staff, channel_PLN, freeShippingPrice=0, freeShippingMinimumOrder=100)

    # then
    assert rows() == [
        (channel_PLN.pk, True, Decimal("0.25"), None, 100, 0),
        (channel_USD.pk, True, None, Decimal("0.02"), 0, 0),
    ]


def test_null_takes_the_programs_setting_again(staff, program, channel_PLN):
    # given
    program(points_per_currency_unit="3", point_value="0.5")
    change(staff, channel_PLN, pointsPerCurrencyUnit="0.25", pointValue="0.04")

    # when
    found = change(staff, channel_PLN, pointsPerCurrencyUnit=None, pointValue=None)["program"]

    # then
    assert (found["pointsPerCurrencyUnit"], found["pointValueAmount"]) == (3.0, 0.5)
    assert rows() == [(channel_PLN.pk, True, None, None, 0, 0)]


def test_a_channel_that_is_switched_off_has_no_program_until_it_is_on_again(staff, channel_PLN):
    # when
    off = change(staff, channel_PLN, active=False, pointsPerCurrencyUnit=2)

    # then
    assert off == {"program": None, "errors": []}
    assert change(staff, channel_PLN, active=True)["program"]["pointsPerCurrencyUnit"] == 2.0


@pytest.mark.parametrize("caller", [*STRANGERS, *BACK_OFFICE])
def test_nobody_else_sets_terms(caller, program, channel_USD, request):
    client = without(request.getfixturevalue(caller), "manage_discounts")
    facts = {"channel": id_of(channel_USD), "slug": channel_USD.slug}

    assert_denied(client, MUTATION, **facts, input={"active": False})


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("active", None, "REQUIRED"),
        ("pointsPerCurrencyUnit", 0, "INVALID"),
        ("pointsPerCurrencyUnit", -1, "INVALID"),
        ("pointsPerCurrencyUnit", "0.00001", "INVALID"),
        ("pointValue", 0, "INVALID"),
        ("pointValue", "-0.01", "INVALID"),
        ("pointValue", "0.0000001", "INVALID"),
        ("freeShippingMinimumOrder", None, "REQUIRED"),
        ("freeShippingMinimumOrder", "-0.01", "INVALID"),
        ("freeShippingMinimumOrder", "9.999", "INVALID"),
        ("freeShippingPrice", None, "REQUIRED"),
        ("freeShippingPrice", -1, "INVALID"),
        ("freeShippingPrice", "0.001", "INVALID"),
        ("freeShippingPrice", "1e30", "INVALID"),
    ],
)
def test_a_wrong_value_is_refused_with_its_field(name, value, code, staff, channel_USD):
    # given
    change(staff, channel_USD, pointValue="0.02")
    facts = {"channel": id_of(channel_USD), "slug": channel_USD.slug}

    # then
    assert failures(staff, MUTATION, **facts, input={"pointValue": "0.03", name: value}) == [(name, code)]


@pytest.mark.parametrize("name", ["freeShippingMinimumOrder", "freeShippingPrice"])
def test_amounts_have_the_decimal_places_of_the_channels_currency(name, staff, channel_JPY):
    # given
    facts = {"channel": id_of(channel_JPY), "slug": channel_JPY.slug}

    # then yen have none
    assert failures(staff, MUTATION, **facts, input={name: "500.5"}) == [(name, "INVALID")]
    found = change(staff, channel_JPY, **{name: "500", "pointValue": "0.25"})
    assert (found["errors"], found["program"]["pointValueAmount"]) == ([], 0.25)


@pytest.mark.parametrize(
    ("channel", "code"),
    [("Q2hhbm5lbDow", "NOT_FOUND"), ("", "NOT_FOUND"), ("main", "GRAPHQL_ERROR")],  # the first: Channel:0
)
def test_a_channel_that_does_not_exist_is_refused(channel, code, staff):
    refused = failures(staff, MUTATION, channel=channel, slug="main", input={"active": False})

    assert refused == [("channel", code)]


def test_the_id_of_something_else_is_refused(staff, customer_user):
    refused = failures(staff, MUTATION, channel=id_of(customer_user), slug="main", input={"active": False})

    assert refused == [("channel", "GRAPHQL_ERROR")]


def test_terms_are_set_and_looked_at_before_the_program_was_ever_switched_on(staff_api_client, channel_USD):
    # given
    client = may(staff_api_client, "manage_discounts")

    # when
    found = change(client, channel_USD, pointsPerCurrencyUnit=2)

    # then
    assert (found["errors"], found["program"]["pointsPerCurrencyUnit"]) == ([], 2.0)
