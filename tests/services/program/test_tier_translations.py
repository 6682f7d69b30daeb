"""A tier's description in other languages."""

from decimal import Decimal

import pytest

from saleor_loyalty_plugin.errors import LoyaltyError
from saleor_loyalty_plugin.models import Tier, TierTranslation
from saleor_loyalty_plugin.services.program.tier_rows import create_tier, update_tier

from ..standings import rows, tier

POLISH = {"language": "pl", "description": "  Dla przyjaciół  "}
GERMAN = {"language": "de", "description": "Für Freunde"}

pytestmark = pytest.mark.django_db


def texts(code: str) -> dict[str, str]:
    return dict(TierTranslation.objects.filter(tier__code=code).values_list("language_code", "description"))


def test_a_new_tier_may_come_with_translations():
    # when
    fields = {"code": "platinum", "name": "Platinum", "threshold": Decimal(5000)}
    create_tier(fields={**fields, "description_translations": [POLISH, GERMAN]})

    # then
    assert texts("platinum") == {"pl": "Dla przyjaciół", "de": "Für Freunde"}


def test_a_translation_is_replaced_removed_by_an_empty_text_and_else_kept():
    # given
    update_tier(tier=tier("gold"), fields={"description_translations": [POLISH, GERMAN]})
    update_tier(tier=tier("silver"), fields={"description_translations": [GERMAN]})

    # when
    changes = [{"language": "pl", "description": " "}, {"language": "fr", "description": "Pour les amis"}]
    update_tier(tier=tier("gold"), fields={"description_translations": changes})

    # then
    assert texts("gold") == {"de": "Für Freunde", "fr": "Pour les amis"}
    assert texts("silver") == {"de": "Für Freunde"}


@pytest.mark.parametrize("nothing", [[], None])
def test_no_translations_change_none(nothing):
    # given
    update_tier(tier=tier("gold"), fields={"description_translations": [GERMAN]})

    # when
    update_tier(tier=tier("gold"), fields={"description_translations": nothing, "name": "Aurum"})

    # then
    assert texts("gold") == {"de": "Für Freunde"}
    assert tier("gold").name == "Aurum"


def test_a_refused_change_translates_nothing():
    # given
    before = rows(Tier, TierTranslation)

    # when
    with pytest.raises(LoyaltyError):
        update_tier(tier=tier("gold"), fields={"description_translations": [GERMAN], "discount_percent": Decimal(101)})

    # then
    assert rows(Tier, TierTranslation) == before
