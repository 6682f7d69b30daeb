"""loyaltyTierUpdate: staff and apps with MANAGE_DISCOUNTS change a tier."""

import pytest
from django.utils import timezone

from saleor_loyalty_plugin.models import Tier, TierTranslation

from ..callers import BACK_OFFICE, BY_STAFF_AND_APPS, STRANGERS, answer, assert_denied, failures, id_of, may, without
from .tiers import member, tier, tier_id

MUTATION = """
mutation($id: ID!, $input: LoyaltyTierInput!) {
  loyaltyTierUpdate(id: $id, input: $input) {
    tier { id code name threshold earnMultiplier discountPercent freeShipping { __typename } description }
    errors { field code message }
  }
}
"""
SILVER = {
    "code": "silver",
    "name": "Silver",
    "threshold": 500.0,
    "earnMultiplier": 1.25,
    "discountPercent": 5.0,
    "freeShipping": {"__typename": "LoyaltyFreeShipping"},
    "description": None,
}


@pytest.fixture
def staff(program, staff_api_client):
    return may(staff_api_client, "manage_discounts")


@BY_STAFF_AND_APPS
def test_who_manages_discounts_changes_the_given_fields(caller, program, request):
    # given
    client = may(request.getfixturevalue(caller), "manage_discounts")
    changes = {"name": " Argentum ", "threshold": 750, "description": "New"}

    # when
    found = answer(client, MUTATION, id=tier_id("silver"), input=changes)

    # then
    expected = {**SILVER, "id": tier_id("silver"), "name": "Argentum", "threshold": 750.0, "description": "New"}
    assert found == {"tier": expected, "errors": []}
    assert Tier.objects.get(name="Argentum").threshold == 750


@pytest.mark.parametrize(
    ("change", "shown"),
    [
        ({"earnMultiplier": "2.0001"}, {"earnMultiplier": 2.0001}),
        ({"discountPercent": 0}, {"discountPercent": 0.0}),
        ({"discountPercent": "99.99"}, {"discountPercent": 99.99}),
        ({"freeShipping": False}, {"freeShipping": None}),
        ({"code": "silver"}, {}),
        ({}, {}),
    ],
)
def test_every_benefit_can_be_changed(change, shown, staff):
    # when
    found = answer(staff, MUTATION, id=tier_id("silver"), input=change)

    # then
    assert found == {"tier": {"id": tier_id("silver"), **SILVER, **shown}, "errors": []}


@pytest.mark.parametrize("nothing", ["", None])
def test_a_description_is_removed_with_an_empty_text_or_null(nothing, staff):
    # given
    Tier.objects.update(description="Old")

    # when
    found = answer(staff, MUTATION, id=tier_id("silver"), input={"description": nothing})

    # then
    assert found["tier"]["description"] is None
    assert tier("silver").description == ""


def test_translations_are_added_replaced_and_removed(staff):
    # given
    for language, text in [("pl", "stary"), ("de", "alt")]:
        TierTranslation.objects.create(tier=tier("silver"), language_code=language, description=text)
    translations = [{"language": "PL", "description": "nowy"}, {"language": "DE", "description": ""}]

    # when
    answer(staff, MUTATION, id=tier_id("silver"), input={"descriptionTranslations": translations})

    # then
    assert list(TierTranslation.objects.values_list("language_code", "description")) == [("pl", "nowy")]


def test_members_are_looked_at_under_the_new_threshold_at_once(staff, customer_user, customer_user2):
    # given
    lifted = member(customer_user, "bronze", bought="450.00")
    falling = member(customer_user2, "silver", bought="390.00")
    before = timezone.now()

    # when
    answer(staff, MUTATION, id=tier_id("silver"), input={"threshold": 400})

    # then
    lifted.refresh_from_db()
    falling.refresh_from_db()
    assert (lifted.tier.code, lifted.below_since) == ("silver", None)
    assert falling.tier.code == "silver"
    assert before <= falling.below_since <= timezone.now()


@pytest.mark.parametrize("caller", [*STRANGERS, *BACK_OFFICE])
def test_nobody_else_changes_a_tier(caller, program, request):
    client = without(request.getfixturevalue(caller), "manage_discounts")

    assert_denied(client, MUTATION, id=tier_id("silver"), input={"name": "Argentum"})


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("code", "argentum", "INVALID"),
        ("code", None, "INVALID"),
        ("name", "", "REQUIRED"),
        ("name", None, "REQUIRED"),
        ("name", "x" * 65, "INVALID"),
        ("threshold", -0.001, "INVALID"),
        ("threshold", "500.0001", "INVALID"),
        ("threshold", None, "REQUIRED"),
        ("threshold", 0, "UNIQUE"),
        ("threshold", "2000.000", "UNIQUE"),
        ("earnMultiplier", 0, "INVALID"),
        ("earnMultiplier", -1, "INVALID"),
        ("earnMultiplier", 1001, "INVALID"),
        ("earnMultiplier", None, "REQUIRED"),
        ("discountPercent", -1, "INVALID"),
        ("discountPercent", 101, "INVALID"),
        ("discountPercent", "0.001", "INVALID"),
        ("discountPercent", None, "REQUIRED"),
        ("freeShipping", None, "REQUIRED"),
    ],
)
def test_a_wrong_value_is_refused_with_its_field_and_nothing_else_is_changed(name, value, code, staff):
    # given
    changes = {"description": "New", name: value}

    # then
    assert failures(staff, MUTATION, id=tier_id("silver"), input=changes) == [(name, code)]


@pytest.mark.parametrize("threshold", [1, -1, None])
def test_the_lowest_tier_keeps_the_threshold_zero(threshold, staff):
    # given
    changes = {"name": "Basic", "threshold": threshold}

    # then
    assert failures(staff, MUTATION, id=tier_id("bronze"), input=changes) == [("threshold", "INVALID")]
    assert answer(staff, MUTATION, id=tier_id("bronze"), input={"name": "Basic", "threshold": 0})["errors"] == []


@pytest.mark.parametrize(
    ("tier_global_id", "code"),
    [
        ("TG95YWx0eVRpZXI6MA==", "NOT_FOUND"),  # LoyaltyTier:0
        ("TG95YWx0eVRpZXI6OTk5OTk5OTk5OTk5OTk5OTk5OTk=", "NOT_FOUND"),  # LoyaltyTier:99999999999999999999
        ("TG95YWx0eVRpZXI6Z29sZA==", "GRAPHQL_ERROR"),  # LoyaltyTier:gold
        ("", "NOT_FOUND"),
        ("gold", "GRAPHQL_ERROR"),
    ],
)
def test_a_tier_that_does_not_exist_is_not_changed(tier_global_id, code, staff):
    assert failures(staff, MUTATION, id=tier_global_id, input={"name": "Argentum"}) == [("id", code)]


def test_the_id_of_something_else_is_refused(staff, channel_USD):
    assert failures(staff, MUTATION, id=id_of(channel_USD), input={"name": "Argentum"}) == [("id", "GRAPHQL_ERROR")]


def test_a_tier_is_changed_before_the_program_was_ever_switched_on(staff_api_client, db):
    # given
    client = may(staff_api_client, "manage_discounts")

    # when
    found = answer(client, MUTATION, id=tier_id("silver"), input={"name": "Argentum"})

    # then
    assert found["errors"] == []
    assert tier("silver").name == "Argentum"
