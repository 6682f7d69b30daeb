"""loyaltyTierCreate: staff and apps with MANAGE_DISCOUNTS add a tier."""

from decimal import Decimal

import pytest

from saleor_loyalty_plugin.models import Tier, TierChange, TierTranslation

from ..callers import BACK_OFFICE, BY_STAFF_AND_APPS, STRANGERS, answer, assert_denied, failures, may, without
from .tiers import member, tier, tier_id

MUTATION = """
mutation($input: LoyaltyTierInput!) {
  loyaltyTierCreate(input: $input) {
    tier { id code name threshold earnMultiplier discountPercent freeShipping { __typename } description }
    errors { field code message }
  }
}
"""
PLATINUM = {"code": "platinum", "name": "Platinum", "threshold": 5000}


@pytest.fixture
def staff(program, staff_api_client):
    return may(staff_api_client, "manage_discounts")


@BY_STAFF_AND_APPS
def test_who_manages_discounts_adds_a_tier(caller, program, request):
    # given
    client = may(request.getfixturevalue(caller), "manage_discounts")
    given = {
        **PLATINUM,
        "threshold": "5000.500",
        "earnMultiplier": 2.5,
        "discountPercent": "12.5",
        "freeShipping": True,
        "description": "For friends",
    }

    # when
    found = answer(client, MUTATION, input=given)

    # then
    assert found == {
        "tier": {
            "id": tier_id("platinum"),
            "code": "platinum",
            "name": "Platinum",
            "threshold": 5000.5,
            "earnMultiplier": 2.5,
            "discountPercent": 12.5,
            "freeShipping": {"__typename": "LoyaltyFreeShipping"},
            "description": "For friends",
        },
        "errors": [],
    }
    created = tier("platinum")
    assert (created.threshold, created.discount_percent) == (Decimal("5000.5"), Decimal("12.5"))


def test_a_tier_has_no_benefits_unless_they_are_given(staff):
    # when
    found = answer(staff, MUTATION, input=PLATINUM)["tier"]

    # then
    benefits = ("earnMultiplier", "discountPercent", "freeShipping", "description")
    assert [found[name] for name in benefits] == [1.0, 0.0, None, None]


def test_members_whose_figure_reaches_the_new_tier_are_in_it_at_once(staff, customer_user, customer_user2):
    # given
    lifted = member(customer_user, "gold", bought="5000.00")
    member(customer_user2, "gold", bought="4999.00")

    # when
    answer(staff, MUTATION, input=PLATINUM)

    # then
    codes = [(change.member, change.tier_code, change.reason) for change in TierChange.objects.all()]
    assert codes == [(lifted, "platinum", "qualified")]
    lifted.refresh_from_db()
    assert lifted.tier == tier("platinum")


@pytest.mark.parametrize("caller", [*STRANGERS, *BACK_OFFICE])
def test_nobody_else_adds_a_tier(caller, program, request):
    assert_denied(without(request.getfixturevalue(caller), "manage_discounts"), MUTATION, input=PLATINUM)


@pytest.mark.parametrize("name", ["code", "name", "threshold"])
@pytest.mark.parametrize("given", ["missing", "null"])
def test_code_name_and_threshold_are_required(given, name, staff):
    # given
    fields = {**PLATINUM, name: None}
    if given == "missing":
        del fields[name]

    # then
    assert failures(staff, MUTATION, input=fields) == [(name, "REQUIRED")]


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("code", "", "INVALID"),
        ("code", "Platinum", "INVALID"),
        ("code", "two words", "INVALID"),
        ("code", "a" * 33, "INVALID"),
        ("code", "gold", "UNIQUE"),
        ("name", "  ", "REQUIRED"),
        ("name", "x" * 65, "INVALID"),
        ("name", "Plati\x00num", "INVALID"),
        ("description", "\x00", "INVALID"),
        ("descriptionTranslations", [{"language": "PL", "description": "\x00"}], "INVALID"),
        ("threshold", -1, "INVALID"),
        ("threshold", "0.0001", "INVALID"),
        ("threshold", "1e30", "INVALID"),
        ("threshold", 500, "UNIQUE"),
        ("threshold", 0, "UNIQUE"),
        ("earnMultiplier", 0, "INVALID"),
        ("earnMultiplier", -1.5, "INVALID"),
        ("earnMultiplier", "1.00001", "INVALID"),
        ("earnMultiplier", None, "REQUIRED"),
        ("discountPercent", "100.01", "INVALID"),
        ("discountPercent", -5, "INVALID"),
        ("discountPercent", "5.005", "INVALID"),
        ("discountPercent", None, "REQUIRED"),
        ("freeShipping", None, "REQUIRED"),
    ],
)
def test_a_wrong_value_is_refused_with_its_field(name, value, code, staff):
    assert failures(staff, MUTATION, input={**PLATINUM, name: value}) == [(name, code)]


@pytest.mark.parametrize("field", [{"threshold": "NaN"}, {"earnMultiplier": "a lot"}, {"color": "red"}])
def test_what_is_no_number_and_an_unknown_field_are_refused_by_the_schema(field, staff):
    # when
    content = staff.post_graphql(MUTATION, {"input": {**PLATINUM, **field}}).json()

    # then
    assert "data" not in content
    assert 'Variable "$input" got invalid value' in content["errors"][0]["message"]
    assert Tier.objects.count() == 3


def test_descriptions_in_other_languages_come_with_the_tier(staff):
    # given
    translations = [{"language": "PL", "description": "Dla przyjaciół"}, {"language": "PT_BR", "description": "Amigos"}]

    # when
    answer(staff, MUTATION, input={**PLATINUM, "descriptionTranslations": translations})

    # then
    texts = TierTranslation.objects.filter(tier=tier("platinum")).values_list("language_code", "description")
    assert dict(texts) == {"pl": "Dla przyjaciół", "pt-br": "Amigos"}


def test_a_tier_is_added_before_the_program_was_ever_switched_on(staff_api_client, db):
    # given
    client = may(staff_api_client, "manage_discounts")

    # when
    found = answer(client, MUTATION, input=PLATINUM)

    # then
    assert (found["errors"], found["tier"]["id"]) == ([], tier_id("platinum"))
