"""loyaltyTiers and loyaltyTier: what staff and apps with MANAGE_DISCOUNTS read, and texts and metadata of tiers."""

from datetime import timedelta

import graphene
import pytest
from django.utils import timezone
from saleor.account.models import User
from saleor.graphql.tests.utils import get_graphql_content_from_response

from saleor_loyalty_plugin.models import LoyaltyMember, Tier, TierTranslation

from ..callers import (
    BACK_OFFICE,
    BY_STAFF_AND_APPS,
    STRANGERS,
    answer,
    assert_denied,
    failures,
    may,
    queries_of,
    without,
)
from .tiers import member, switch_off, tier, tier_id

TIERS = """{
  loyaltyTiers { code members description(language: PL) descriptions { language text } metadata { key value }
    privateMetadata { key value } }
}"""
TIER = "query($id: ID, $code: String) { loyaltyTier(id: $id, code: $code) { code name } }"
UPDATE = """mutation($id: ID!, $input: LoyaltyTierInput!) {
  loyaltyTierUpdate(id: $id, input: $input) {
    tier { metadata { key value } privateMetadata { key value } } errors { field code }
  }
}"""


@pytest.fixture
def staff(staff_api_client):
    return may(staff_api_client, "manage_discounts")


@BY_STAFF_AND_APPS
def test_who_manages_discounts_reads_every_tier_while_the_program_is_off(caller, db, request):
    # given
    client = may(request.getfixturevalue(caller), "manage_discounts")
    TierTranslation.objects.create(tier=tier("gold"), language_code="pl", description="Dla przyjaciół")
    TierTranslation.objects.create(tier=tier("gold"), language_code="de", description="Für Freunde")
    Tier.objects.filter(code="gold").update(metadata={"b": "2", "a": "1"}, private_metadata={"cost": "9"})

    # when
    found = answer(client, TIERS)

    # then
    assert [row["code"] for row in found] == ["bronze", "silver", "gold"]
    assert found[2] == {
        "code": "gold",
        "members": 0,
        "description": "Dla przyjaciół",
        "descriptions": [{"language": "DE", "text": "Für Freunde"}, {"language": "PL", "text": "Dla przyjaciół"}],
        "metadata": [{"key": "a", "value": "1"}, {"key": "b", "value": "2"}],
        "privateMetadata": [{"key": "cost", "value": "9"}],
    }
    assert (found[0]["metadata"], found[0]["privateMetadata"], found[0]["descriptions"]) == ([], [], [])


def test_a_tier_is_read_by_its_id_or_its_code(staff):
    # then
    gold = {"code": "gold", "name": "Gold"}
    assert answer(staff, TIER, id=tier_id("gold")) == gold
    assert answer(staff, TIER, code="gold") == gold
    assert answer(staff, TIER, id="", code="gold") == gold


@pytest.mark.parametrize(
    "arguments",
    [
        {"code": "none"},
        {"code": "gold\x00"},
        {"id": graphene.Node.to_global_id("LoyaltyTier", 0)},
        {"id": graphene.Node.to_global_id("LoyaltyTier", 2**70)},
    ],
)
def test_a_tier_that_is_not_there_is_null(arguments, staff):
    # then
    assert answer(staff, TIER, **arguments) is None


@pytest.mark.parametrize(
    "arguments",
    [
        {},
        {"code": ""},
        {"id": "gold"},
        {"id": graphene.Node.to_global_id("User", 1)},
        {"id": graphene.Node.to_global_id("LoyaltyTier", 1), "code": "gold"},
    ],
)
def test_a_tier_is_named_in_one_way(arguments, staff):
    # when
    content = get_graphql_content_from_response(staff.post_graphql(TIER, arguments))

    # then
    assert [error["extensions"]["exception"]["code"] for error in content["errors"]] == ["GraphQLError"]


@pytest.mark.parametrize("caller", [*STRANGERS, "user_api_client", *BACK_OFFICE])
def test_nobody_else_reads_them(caller, program, request):
    client = without(request.getfixturevalue(caller), "manage_discounts", "manage_users", "manage_products")

    assert_denied(client, "{ loyaltyTiers { code } }")
    assert_denied(client, TIER, code="gold")


@pytest.mark.parametrize("field", ["members", "privateMetadata { key }"])
def test_what_shoppers_see_of_a_program_has_nothing_for_staff(field, program, channel_USD, api_client):
    # given
    query = f'{{ loyaltyProgram(channel: "{channel_USD.slug}") {{ tiers {{ {field} }} }} }}'

    # then
    assert_denied(api_client, query)
    assert answer(api_client, query.replace(field, "metadata { key } descriptions { text }"))["tiers"]


def test_members_are_counted_in_the_tier_that_they_are_in_now(program, staff):
    # given five who are there, one of them for the last moment, one who left and one who was deleted
    now = timezone.now()
    later, over = now + timedelta(days=1), now - timedelta(seconds=1)
    for number, facts in enumerate(
        (
            {"code": "gold"},
            {"code": "gold", "assigned": "bronze"},
            {"code": "bronze", "assigned": "silver", "until": later},
            {"code": "bronze", "assigned": "gold", "until": over},
            {"code": "silver"},
            {"code": "gold"},
            {"code": "gold"},
        )
    ):
        member(User.objects.create(email=f"{number}@example.com"), **facts)
    gone = LoyaltyMember.objects.order_by("-pk")[:2]
    LoyaltyMember.objects.filter(pk=gone[0].pk).update(left_at=now)
    LoyaltyMember.objects.filter(pk=gone[1].pk).update(user=None)

    # then
    assert [row["members"] for row in answer(staff, TIERS)] == [2, 2, 1]


def test_many_tiers_cost_the_queries_of_a_few(program, staff):
    # given
    answer(staff, TIERS)
    few = queries_of(lambda: answer(staff, TIERS))
    Tier.objects.bulk_create(
        Tier(code=f"tier-{number}", name="Tier", threshold=10_000 + number) for number in range(20)
    )
    for row in Tier.objects.all():
        TierTranslation.objects.create(tier=row, language_code="pl", description="Tekst")
        member(User.objects.create(email=f"{row.code}@example.com"), row.code)

    # then
    assert {row["members"] for row in answer(staff, TIERS)} == {1}
    assert queries_of(lambda: answer(staff, TIERS)) == few


def test_metadata_is_written_with_the_tier(program, staff):
    # when
    given = {"metadata": [{"key": "colour", "value": "red"}], "privateMetadata": [{"key": "cost", "value": "9"}]}
    found = answer(staff, UPDATE, id=tier_id("gold"), input=given)

    # then
    assert found == {"tier": given, "errors": []}


@pytest.mark.parametrize("field", ["metadata", "privateMetadata"])
@pytest.mark.parametrize("key", ["", "  "])
def test_metadata_without_a_key_is_refused_on_its_field(key, field, program, staff):
    # then
    given = {"name": "Aurum", field: [{"key": "a", "value": "1"}, {"key": key, "value": "2"}]}
    assert failures(staff, UPDATE, id=tier_id("gold"), input=given) == [(field, "REQUIRED")]


def test_tiers_are_read_before_and_after_the_switch(program, staff):
    # given
    on = answer(staff, TIERS)

    # when
    switch_off()

    # then
    assert answer(staff, TIERS) == on
