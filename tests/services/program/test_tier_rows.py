"""Tiers as the operator edits them: what is accepted and what is refused, with its field."""

from decimal import Decimal
from functools import partial

import pytest

from saleor_loyalty_plugin.enums import LoyaltyErrorCode
from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.models import LoyaltyMember, Tier, TierTranslation
from saleor_loyalty_plugin.services.program.tier_rows import create_tier, delete_tier, update_tier

from ..standings import put_in, rows, tier
from ..threads import raised, together

INVALID, REQUIRED, UNIQUE = LoyaltyErrorCode.INVALID, LoyaltyErrorCode.REQUIRED, LoyaltyErrorCode.UNIQUE
PLATINUM = {"code": "platinum", "name": "Platinum", "threshold": Decimal(5000)}
COLUMNS = ("code", "name", "threshold", "earn_multiplier", "discount_percent", "free_shipping", "description")


def values(code: str) -> tuple:
    return Tier.objects.values_list(*COLUMNS).get(code=code)


def refusal(act) -> tuple[str | None, str]:
    """Return field and code of the refusal, having checked that it changed no row."""
    before = rows(Tier, TierTranslation, LoyaltyMember)
    with pytest.raises(LoyaltyError) as refused:
        act()
    assert rows(Tier, TierTranslation, LoyaltyMember) == before
    return refused.value.field, refused.value.code


@pytest.mark.django_db
def test_a_tier_without_benefits_takes_code_name_and_threshold():
    # when
    created = create_tier(fields=PLATINUM)

    # then
    assert created == tier("platinum")
    assert values("platinum") == ("platinum", "Platinum", Decimal(5000), Decimal(1), Decimal(0), False, "")


@pytest.mark.django_db
def test_a_tier_has_every_benefit_it_is_given():
    # given
    fields = {
        "code": "p-1_x",
        "name": "  Platinum  ",
        "threshold": Decimal("0.001"),
        "earn_multiplier": Decimal("0.0001"),
        "discount_percent": Decimal("99.99"),
        "free_shipping": True,
        "description": "For friends",
    }

    # when
    create_tier(fields=fields)

    # then
    expected = ("p-1_x", "Platinum", Decimal("0.001"), Decimal("0.0001"), Decimal("99.99"), True, "For friends")
    assert values("p-1_x") == expected


LIMITS = {
    "code": ["a", "9", "a" * 32],
    "name": ["x", "Ö" * 64],
    "threshold": [Decimal(1000000000), Decimal("501.250")],
    "earn_multiplier": [Decimal(1000), Decimal("1.2500")],
    "discount_percent": [Decimal(0), Decimal(100), Decimal("12.500")],
    "description": ["", None],
}


@pytest.mark.django_db
@pytest.mark.parametrize(("name", "value"), [(name, value) for name, allowed in LIMITS.items() for value in allowed])
def test_values_at_their_limits_are_accepted(name, value):
    # when
    created = create_tier(fields={**PLATINUM, name: value})

    # then
    created.refresh_from_db()
    assert getattr(created, name) == (value or "" if name == "description" else value)


WRONG = [
    ("code", "", INVALID),
    ("code", "Platinum", INVALID),
    ("code", "two words", INVALID),
    ("code", "-platinum", INVALID),
    ("code", "platinum\n", INVALID),
    ("code", "złoto", INVALID),
    ("code", "a" * 33, INVALID),
    ("code", "gold", UNIQUE),
    ("name", "", REQUIRED),
    ("name", " \t ", REQUIRED),
    ("name", "x" * 65, INVALID),
    ("threshold", Decimal(-1), INVALID),
    ("threshold", Decimal("1000000000.001"), INVALID),
    ("threshold", Decimal("1.0001"), INVALID),
    ("threshold", Decimal(500), UNIQUE),
    ("threshold", Decimal("500.000"), UNIQUE),
    ("threshold", Decimal(0), UNIQUE),
    ("earn_multiplier", Decimal(0), INVALID),
    ("earn_multiplier", Decimal(-2), INVALID),
    ("earn_multiplier", Decimal("1000.0001"), INVALID),
    ("earn_multiplier", Decimal("1.00001"), INVALID),
    ("earn_multiplier", None, REQUIRED),
    ("discount_percent", Decimal("-0.01"), INVALID),
    ("discount_percent", Decimal("100.01"), INVALID),
    ("discount_percent", Decimal("5.001"), INVALID),
    ("discount_percent", None, REQUIRED),
    ("free_shipping", None, REQUIRED),
]


@pytest.mark.django_db
@pytest.mark.parametrize(("name", "value", "code"), WRONG)
def test_a_new_tier_with_a_wrong_value_is_refused_with_the_field(name, value, code):
    assert refusal(lambda: create_tier(fields={**PLATINUM, name: value})) == (name, code)


@pytest.mark.django_db
@pytest.mark.parametrize("name", ["code", "name", "threshold"])
@pytest.mark.parametrize("given", ["missing", "null"])
def test_a_new_tier_needs_code_name_and_threshold(name, given):
    # given
    fields = {**PLATINUM, name: None}
    if given == "missing":
        del fields[name]

    # then
    assert refusal(lambda: create_tier(fields=fields)) == (name, REQUIRED)


@pytest.mark.django_db
@pytest.mark.parametrize(("name", "value", "code"), [wrong for wrong in WRONG if wrong[0] != "code"])
def test_a_change_to_a_wrong_value_is_refused_with_the_field(name, value, code):
    # given
    create_tier(fields=PLATINUM)

    # then
    assert refusal(lambda: update_tier(tier=tier("platinum"), fields={"name": "New", name: value})) == (name, code)


@pytest.mark.django_db
def test_a_change_touches_only_the_given_fields():
    # given
    others = [values("bronze"), values("gold")]

    # when
    update_tier(tier=tier("silver"), fields={"name": "Argentum", "threshold": Decimal(700), "free_shipping": False})

    # then
    expected = ("silver", "Argentum", Decimal(700), Decimal("1.25"), Decimal(5), False, "")
    assert values("silver") == expected
    assert [values("bronze"), values("gold")] == others


@pytest.mark.django_db
def test_a_change_of_nothing_and_of_a_field_to_what_it_is_change_nothing():
    # given
    before = rows(Tier)

    # when
    update_tier(tier=tier("silver"), fields={})
    update_tier(tier=tier("silver"), fields={"code": "silver", "name": "Silver", "threshold": Decimal(500)})
    update_tier(tier=tier("bronze"), fields={"code": "bronze", "threshold": Decimal("0.000")})

    # then
    assert rows(Tier) == before


@pytest.mark.django_db
@pytest.mark.parametrize("value", ["platinum", "gold", "Silver", None])
def test_a_code_does_not_change(value):
    assert refusal(lambda: update_tier(tier=tier("silver"), fields={"code": value}))[0] == "code"


@pytest.mark.django_db
@pytest.mark.parametrize("value", [Decimal("0.001"), Decimal(100), Decimal(-1), None])
def test_the_lowest_tier_keeps_the_threshold_zero(value):
    assert refusal(lambda: update_tier(tier=tier("bronze"), fields={"threshold": value})) == ("threshold", INVALID)


@pytest.mark.django_db
def test_a_tier_nobody_is_in_is_deleted_with_its_translations():
    # given
    texts = [{"language": "pl", "description": "Złoto"}]
    update_tier(tier=tier("gold"), fields={"description_translations": texts})

    # when
    delete_tier(tier=tier("gold"))

    # then
    assert list(Tier.objects.values_list("code", flat=True)) == ["bronze", "silver"]
    assert not TierTranslation.objects.exists()


@pytest.mark.django_db
def test_the_lowest_tier_is_not_deleted():
    assert refusal(lambda: delete_tier(tier=tier("bronze"))) == ("id", LoyaltyErrorCode.TIER_IN_USE)


@pytest.mark.parametrize("how", ["qualified", "assigned", "assigned for a while"])
def test_a_tier_that_a_member_is_in_is_not_deleted(how, member, now):
    # given
    if how == "qualified":
        put_in(member, "gold")
    else:
        until = None if how == "assigned" else now.replace(year=2099)
        LoyaltyMember.objects.update(assigned_tier=tier("gold"), assigned_until=until)

    # then
    assert refusal(lambda: delete_tier(tier=tier("gold"))) == ("id", LoyaltyErrorCode.TIER_IN_USE)


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("same", ["code", "threshold"])
def test_two_operators_who_save_the_same_at_once_get_one_tier_and_a_refusal(same):
    # given
    first = {"code": "ruby", "name": "Ruby", "threshold": Decimal(700)}
    second = {"code": "opal", "name": "Opal", "threshold": Decimal(900), same: first[same]}

    # when
    outcomes = together(partial(create_tier, fields=first), partial(create_tier, fields=second))

    # then
    (error,) = raised(outcomes)
    assert (error.field, error.code) == (same, LoyaltyErrorCode.UNIQUE)
    assert Tier.objects.count() == 4
