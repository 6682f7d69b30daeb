"""loyaltyPointsFor and loyaltyChangePreview: what a change does, before it is saved."""

from decimal import Decimal

import graphene
import pytest
from saleor.graphql.tests.utils import get_graphql_content_from_response

from saleor_loyalty_plugin.features.campaigns.models import Campaign
from saleor_loyalty_plugin.models import ChannelTerms

from ..callers import answer, id_of, may, queries_of
from ..members.members import give
from ..tiers.tiers import buy, member, switch_off, tier, tier_id

CALCULATOR = """
query($channel: String!, $amount: Decimal!, $tier: ID) {
  loyaltyPointsFor(channel: $channel, amount: $amount, tier: $tier) {
    points worth { amount currency } earning { kind points text lines { line } }
  }
}
"""
PREVIEW = """
query($tiers: [LoyaltyTierPlanInput!], $terms: [LoyaltyChannelTermsPlanInput!], $settings: LoyaltySettingsInput) {
  loyaltyChangePreview(tiers: $tiers, terms: $terms, settings: $settings) {
    members
    moves { from { code } to { code } isUp members atOnce anyway }
    cost { points worth { amount currency } discounts { amount currency } }
    outstanding { amount currency } outstandingThen { amount currency }
  }
}
"""
USD_0 = {"amount": 0.0, "currency": "USD"}


@pytest.fixture
def staff(program, staff_api_client):
    return may(staff_api_client, "manage_discounts")


def codes(client, query, **variables):
    content = get_graphql_content_from_response(client.post_graphql(query, variables))
    return [error["extensions"]["exception"]["code"] for error in content.get("errors", ())]


@pytest.mark.parametrize("is_on", [True, False])
def test_a_silver_members_order_is_calculated_and_explained(is_on, staff, channel_PLN):
    # given
    ChannelTerms.objects.create(channel_id=channel_PLN.pk, points_per_currency_unit="0.25", point_value="0.04")
    if not is_on:
        switch_off()

    # when
    found = answer(staff, CALCULATOR, channel=channel_PLN.slug, amount="49.90", tier=tier_id("silver"))

    # then
    assert (found["points"], found["worth"]) == (15, {"amount": 0.6, "currency": "PLN"})
    assert [(step["kind"], step["points"]) for step in found["earning"]] == [("BASE", 12), ("TIER", 3)]


def test_campaigns_are_in_it_where_they_ask_no_more_than_the_tier(staff, channel_USD):
    # given
    facts = {"effect": "multiplier", "active": True}
    Campaign.objects.create(code="all", name="All", factor=2, **facts)
    Campaign.objects.create(code="gold", name="Gold", factor=3, tier=tier("gold"), **facts)
    Campaign.objects.create(code="first", name="First", factor=5, first_orders=1, **facts)

    # when
    silver, gold = (
        answer(staff, CALCULATOR, channel=channel_USD.slug, amount=100, tier=tier_id(code))
        for code in ("silver", "gold")
    )

    # then
    assert (silver["points"], gold["points"]) == (250, 450)
    assert sum(step["points"] for step in gold["earning"]) == 450


@pytest.mark.parametrize(
    "wrong", [{"amount": -1}, {"amount": "1.001"}, {"amount": "1e30"}, {"channel": "none"}, {"tier": "x"}]
)
def test_what_cannot_be_calculated_is_an_error(wrong, staff, channel_USD):
    assert codes(staff, CALCULATOR, **{"channel": channel_USD.slug, "amount": 1, **wrong}) == ["GraphQLError"]


def test_a_lower_threshold_shows_whom_it_moves_and_what_it_costs(staff, channel_USD, customer_user, customer_user2):
    # given 100.00 of a bronze member, whom gold would cost 10 %, and 600.00 of a silver one
    ada = member(customer_user)
    buy(customer_user, "100.00", channel_id=channel_USD.pk)
    member(customer_user2, "silver")
    buy(customer_user2, "600.00", channel_id=channel_USD.pk)
    assert ada.tier.code == "bronze"

    # when
    found = answer(staff, PREVIEW, tiers=[{"id": tier_id("silver"), "threshold": 100}])

    # then silver earns a quarter more of what is 5 % cheaper
    assert found["members"] == 2
    assert found["moves"] == [
        {"from": {"code": "bronze"}, "to": {"code": "silver"}, "isUp": True, "members": 1, "atOnce": 1, "anyway": 0}
    ]
    assert found["cost"] == {
        "points": 19.0,
        "worth": {"amount": 0.19, "currency": "USD"},
        "discounts": {"amount": 5.0, "currency": "USD"},
    }


def test_a_new_tier_and_who_falls_after_the_grace(staff, customer_user, customer_user2):
    # given
    member(customer_user, "silver", bought="520.00")
    member(customer_user2, bought="300.00")

    # when
    found = answer(
        staff, PREVIEW, tiers=[{"id": tier_id("silver"), "threshold": 1000}, {"threshold": 250, "earnMultiplier": 2}]
    )

    # then
    assert found["moves"] == [
        {"from": {"code": "bronze"}, "to": None, "isUp": True, "members": 1, "atOnce": 1, "anyway": 0},
        {"from": {"code": "silver"}, "to": None, "isUp": False, "members": 1, "atOnce": 0, "anyway": 0},
    ]


def test_another_point_value_changes_what_is_owed(staff, channel_USD, customer_user):
    # given
    member(customer_user)
    give(customer_user, 1000)

    # when
    found = answer(staff, PREVIEW, terms=[{"channel": id_of(channel_USD), "pointValue": "0.03"}])

    # then
    assert found["outstanding"] == [{"amount": 10.0, "currency": "USD"}]
    assert found["outstandingThen"] == [{"amount": 30.0, "currency": "USD"}]
    assert (found["moves"], found["cost"]) == ([], {"points": 0.0, "worth": USD_0, "discounts": USD_0})


def test_a_setting_may_be_planned(staff, customer_user):
    # given
    member(customer_user, "silver", bought="600.00")

    # when
    found = answer(staff, PREVIEW, settings={"qualificationBasis": "ORDERS", "downgradeGraceDays": 0})

    # then
    assert [(move["to"]["code"], move["atOnce"]) for move in found["moves"]] == [("bronze", 1)]


@pytest.mark.parametrize(
    "wrong",
    [
        {"tiers": [{"threshold": 500}]},
        {"tiers": [{"earnMultiplier": 2}]},
        {"settings": {"pointValue": 0}},
        {"terms": [{"channel": "x"}]},
        {"terms": [{"channel": graphene.Node.to_global_id("Channel", 0)}]},
        {"tiers": [{"id": graphene.Node.to_global_id("LoyaltyTier", 0), "threshold": 7}]},
    ],
)
def test_what_would_be_refused_is_an_error(wrong, staff, channel_USD):
    assert codes(staff, PREVIEW, **wrong) == ["GraphQLError"]


@pytest.mark.parametrize("wrong", [{"pointValue": Decimal(0)}, {"active": None}])
def test_terms_that_would_be_refused_are_an_error(wrong, staff, channel_USD):
    assert codes(staff, PREVIEW, terms=[{"channel": id_of(channel_USD), **wrong}]) == ["GraphQLError"]


def test_more_members_cost_no_more_queries(staff, customer_user, customer_user2):
    # given
    variables = {"tiers": [{"id": tier_id("silver"), "threshold": 100}]}
    member(customer_user, bought="300.00")
    answer(staff, PREVIEW, **variables)
    few = queries_of(lambda: answer(staff, PREVIEW, **variables))

    # when
    member(customer_user2, "gold", bought="2500.00")

    # then
    assert queries_of(lambda: answer(staff, PREVIEW, **variables)) == few
