"""loyaltyProgram.tiers and .qualification: what shoppers see of the tiers, whoever they are."""

from decimal import Decimal

import pytest

from saleor_loyalty_plugin.models import ChannelTerms, Tier, TierTranslation

from ..callers import BACK_OFFICE, STRANGERS, answer, queries_of
from .tiers import switch_off, tier, tier_id

TIERS = """
query($channel: String!, $elsewhere: String!) {
  loyaltyProgram(channel: $channel) {
    tiers {
      id code name threshold earnMultiplier discountPercent description
      freeShipping {
        minimumOrder(channel: $channel) { amount currency } price(channel: $channel) { amount currency }
        elsewhere: minimumOrder(channel: $elsewhere) { amount currency }
      }
    }
  }
}
"""
QUALIFICATION = "query($channel: String!) { loyaltyProgram(channel: $channel) { qualification { basis window } } }"
DESCRIPTIONS = """
query($channel: String!) {
  loyaltyProgram(channel: $channel) {
    tiers { description polish: description(language: PL) brazilian: description(language: PT_BR) }
  }
}
"""


@pytest.mark.parametrize("caller", [*STRANGERS, *BACK_OFFICE])
def test_everybody_sees_the_tiers_lowest_first(caller, program, channel_USD, channel_PLN, request):
    # given
    client = request.getfixturevalue(caller)

    # when
    tiers = answer(client, TIERS, channel=channel_USD.slug, elsewhere=channel_PLN.slug)["tiers"]

    # then
    free = {
        "minimumOrder": {"amount": 0.0, "currency": "USD"},
        "price": {"amount": 0.0, "currency": "USD"},
        "elsewhere": {"amount": 0.0, "currency": "PLN"},
    }
    columns = ("id", "code", "name", "threshold", "earnMultiplier", "discountPercent", "freeShipping", "description")
    assert [tuple(tier[column] for column in columns) for tier in tiers] == [
        (tier_id("bronze"), "bronze", "Bronze", 0.0, 1.0, 0.0, None, None),
        (tier_id("silver"), "silver", "Silver", 500.0, 1.25, 5.0, free, None),
        (tier_id("gold"), "gold", "Gold", 2000.0, 1.5, 10.0, free, None),
    ]


def test_tiers_are_in_the_order_of_their_thresholds_however_they_were_made(program, channel_USD, api_client):
    # given
    Tier.objects.create(code="copper", name="Copper", threshold=Decimal(100))
    Tier.objects.filter(code="silver").update(threshold=Decimal(3000))

    # when
    tiers = answer(api_client, TIERS, channel=channel_USD.slug, elsewhere=channel_USD.slug)["tiers"]

    # then
    assert [tier["code"] for tier in tiers] == ["bronze", "copper", "gold", "silver"]


def test_free_delivery_has_the_bounds_of_each_channel(program, channel_USD, channel_PLN, api_client):
    # given
    ChannelTerms.objects.create(
        channel_id=channel_USD.pk, free_shipping_minimum_order=Decimal("49.90"), free_shipping_price=Decimal("1.50")
    )
    ChannelTerms.objects.create(channel_id=channel_PLN.pk, free_shipping_minimum_order=Decimal(199))

    # when
    tiers = answer(api_client, TIERS, channel=channel_USD.slug, elsewhere=channel_PLN.slug)["tiers"]

    # then
    assert [tier["freeShipping"] for tier in tiers[1:]] == [
        {
            "minimumOrder": {"amount": 49.9, "currency": "USD"},
            "price": {"amount": 1.5, "currency": "USD"},
            "elsewhere": {"amount": 199.0, "currency": "PLN"},
        }
    ] * 2


def test_the_bounds_of_a_channel_that_does_not_exist_are_an_error(program, channel_USD, api_client):
    # when
    content = api_client.post_graphql(TIERS, {"channel": channel_USD.slug, "elsewhere": "nowhere"}).json()

    # then
    assert "Channel with slug nowhere does not exist." in {error["message"] for error in content["errors"]}


def test_a_description_is_in_the_requested_language_where_it_is_translated(program, channel_USD, api_client):
    # given
    Tier.objects.filter(code="silver").update(description="For friends")
    for code, language, text in [("silver", "pl", "Dla przyjaciół"), ("gold", "pt-br", "Para os melhores")]:
        TierTranslation.objects.create(tier=tier(code), language_code=language, description=text)

    # when
    tiers = answer(api_client, DESCRIPTIONS, channel=channel_USD.slug)["tiers"]

    # then
    assert tiers == [
        {"description": None, "polish": None, "brazilian": None},
        {"description": "For friends", "polish": "Dla przyjaciół", "brazilian": "For friends"},
        {"description": None, "polish": None, "brazilian": "Para os melhores"},
    ]


@pytest.mark.parametrize(
    ("configured", "shown"),
    [
        ({}, {"basis": "POINTS", "window": "ROLLING_12_MONTHS"}),
        (
            {"qualification_basis": "spend", "qualification_window": "calendar_year"},
            {"basis": "SPEND", "window": "CALENDAR_YEAR"},
        ),
        (
            {"qualification_basis": "orders", "qualification_window": "lifetime"},
            {"basis": "ORDERS", "window": "LIFETIME"},
        ),
    ],
)
def test_the_program_says_how_members_qualify(configured, shown, program, channel_USD, api_client):
    # given
    program(**configured)

    # then
    assert answer(api_client, QUALIFICATION, channel=channel_USD.slug) == {"qualification": shown}


def test_many_tiers_cost_the_queries_of_a_few(program, channel_USD, channel_PLN, api_client):
    # given
    def ask():
        answer(api_client, TIERS, channel=channel_USD.slug, elsewhere=channel_PLN.slug)
        answer(api_client, DESCRIPTIONS, channel=channel_USD.slug)

    ask()
    few = queries_of(ask)
    Tier.objects.bulk_create(
        Tier(code=f"tier-{number}", name="Tier", threshold=10_000 + number, free_shipping=True) for number in range(20)
    )

    # then
    assert queries_of(ask) == few


@pytest.mark.parametrize("off", ["the program", "the channel's loyalty", "the channel"])
def test_where_loyalty_is_off_there_is_no_program(off, program, channel_USD, api_client):
    # given
    if off == "the program":
        switch_off()
    elif off == "the channel's loyalty":
        ChannelTerms.objects.create(channel_id=channel_USD.pk, active=False)
    else:
        channel_USD.is_active = False
        channel_USD.save()

    # then
    assert answer(api_client, QUALIFICATION, channel=channel_USD.slug) is None
