"""A tier by invitation in the API, with its own terms of delivery and perks (rule 52)."""

import pytest
from django.utils import timezone

from saleor_loyalty_plugin.models import Tier, TierChannelTerms
from saleor_loyalty_plugin.services.tiers import evaluate_batch
from saleor_loyalty_plugin.settings import ProgramSettings
from tests.features.audience.segments.people import segment
from tests.features.audience.segments.rules import ORDERED, condition
from tests.graphql.callers import answer, assert_denied, failures, id_of, may

CREATE = """
mutation($input: LoyaltyTierInput!) {
  loyaltyTierCreate(input: $input) { tier { id segment { code } } errors { field code } }
}
"""
UPDATE = """
mutation($id: ID!, $input: LoyaltyTierInput!) {
  loyaltyTierUpdate(id: $id, input: $input) {
    tier { id segment { code } perks perksTranslations { language perks } channelTerms { channel { slug }
      freeShippingMinimumOrder { amount currency } freeShippingPrice { amount } } }
    errors { field code }
  }
}
"""
REFUSED = """
mutation($id: ID!, $input: LoyaltyTierInput!) {
  loyaltyTierUpdate(id: $id, input: $input) { tier { id } errors { field code } }
}
"""
SHOPPERS = """
query($channel: String!) {
  loyaltyProgram(channel: $channel) {
    tiers {
      code perks(language: PL)
      freeShipping { minimumOrder(channel: $channel) { amount } price(channel: $channel) { amount } }
    }
  }
}
"""


@pytest.fixture
def gold(program):
    return id_of(Tier.objects.get(code="gold"), "LoyaltyTier")


def test_a_tier_is_for_a_segment(staff, member):
    # given
    everybody = segment(condition("ORDERS", "GTE", "0"), code="everybody")
    given = {"code": "circle", "name": "Circle", "threshold": 1000000, "segment": id_of(everybody, "LoyaltySegment")}

    # when
    made = answer(staff, CREATE, input=given)

    # then
    assert made["errors"] == []
    assert made["tier"]["segment"] == {"code": "everybody"}
    evaluate_batch(settings=ProgramSettings(), now=timezone.now(), after=0, limit=9)
    member.refresh_from_db()
    assert member.tier.code == "circle"

    # when
    changed = answer(staff, UPDATE, id=made["tier"]["id"], input={"segment": None})

    # then
    assert (changed["errors"], changed["tier"]["segment"]) == ([], None)


def test_a_refused_segment_leaves_the_tier_as_it_was(staff, gold):
    # given
    of_gold = id_of(segment(condition("TIER", "EQ", "gold")), "LoyaltySegment")

    # then
    given = {"name": "Other", "segment": of_gold}
    assert failures(staff, REFUSED, id=gold, input=given) == [("segment", "INVALID")]
    assert failures(staff, REFUSED, id=gold, input={"segment": gold}) == [("segment", "GRAPHQL_ERROR")]
    assert failures(staff, REFUSED, id=gold, input={"segment": ""}) == [("segment", "NOT_FOUND")]
    lowest = id_of(Tier.objects.get(threshold=0), "LoyaltyTier")
    plain = id_of(segment(ORDERED), "LoyaltySegment")
    assert failures(staff, REFUSED, id=lowest, input={"segment": plain}) == [("segment", "INVALID")]


def test_terms_of_channels_and_perks_are_read_as_they_are_set(staff, gold, channel_USD, channel_JPY, api_client):
    # given
    terms = [
        {"channel": id_of(channel_USD), "freeShippingMinimumOrder": "20.00", "freeShippingPrice": "1.50"},
        {"channel": id_of(channel_JPY), "freeShippingPrice": 100},
    ]
    perks = [{"language": "PL", "perks": ["Odpowiadamy jako pierwszym"]}]
    given = {"channelTerms": terms, "perks": ["We answer first", " A gift "], "perksTranslations": perks}

    # when
    tier = answer(staff, UPDATE, id=gold, input=given)["tier"]

    # then
    assert tier["perks"] == ["We answer first", "A gift"]
    assert tier["perksTranslations"] == perks
    assert tier["channelTerms"] == [
        {
            "channel": {"slug": channel_USD.slug},
            "freeShippingMinimumOrder": {"amount": 20.0, "currency": "USD"},
            "freeShippingPrice": {"amount": 1.5},
        },
        {
            "channel": {"slug": channel_JPY.slug},
            "freeShippingMinimumOrder": None,
            "freeShippingPrice": {"amount": 100.0},
        },
    ]
    seen = {each["code"]: each for each in answer(api_client, SHOPPERS, channel=channel_USD.slug)["tiers"]}
    assert seen["gold"]["perks"] == ["Odpowiadamy jako pierwszym"]
    assert seen["gold"]["freeShipping"] == {"minimumOrder": {"amount": 20.0}, "price": {"amount": 1.5}}
    assert seen["silver"] == {
        "code": "silver",
        "perks": [],
        "freeShipping": {"minimumOrder": {"amount": 0.0}, "price": {"amount": 0.0}},
    }

    # when
    nothing = {"channel": id_of(channel_JPY), "freeShippingPrice": None}
    answer(
        staff,
        UPDATE,
        id=gold,
        input={"channelTerms": [nothing], "perksTranslations": [{"language": "PL", "perks": []}]},
    )

    # then
    assert list(TierChannelTerms.objects.values_list("channel_id", flat=True)) == [channel_USD.pk]


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"perks": [" "]}, "perks"),
        ({"perks": ["x"] * 21}, "perks"),
        ({"perksTranslations": [{"language": "PL", "perks": ["x" * 201]}]}, "perksTranslations"),
        ({"channelTerms": [{"freeShippingPrice": "-1"}]}, "channelTerms"),
        ({"channelTerms": [{"freeShippingMinimumOrder": "1.005"}]}, "channelTerms"),
        ({"channelTerms": [{}, {}]}, "channelTerms"),
    ],
)
def test_what_is_wrong_is_told_on_its_field(given, field, staff, gold, channel_USD):
    # given
    for terms in given.get("channelTerms", ()):
        terms["channel"] = id_of(channel_USD)

    # then
    ((found, _),) = failures(staff, REFUSED, id=gold, input=given)
    assert found == field


def test_only_who_may_manage_discounts_changes_them(staff_api_client, gold, channel_USD):
    # given
    staff = may(staff_api_client, "manage_users")

    # then
    assert_denied(staff, REFUSED, id=gold, input={"perks": ["Free"]})
