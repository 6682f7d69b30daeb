"""A new installation starts with three tiers, once."""

from decimal import Decimal

import pytest
from django.core.management import call_command

from saleor_loyalty_plugin.models import Tier
from saleor_loyalty_plugin.services.program.defaults import create_default_tiers
from saleor_loyalty_plugin.services.program.tier_rows import delete_tier, update_tier

from ..standings import rows, tier


def test_a_fresh_database_has_bronze_silver_and_gold(db):
    columns = ("code", "name", "threshold", "earn_multiplier", "discount_percent", "free_shipping", "description")

    assert list(Tier.objects.values_list(*columns)) == [
        ("bronze", "Bronze", Decimal(0), Decimal(1), Decimal(0), False, ""),
        ("silver", "Silver", Decimal(500), Decimal("1.25"), Decimal(5), True, ""),
        ("gold", "Gold", Decimal(2000), Decimal("1.5"), Decimal(10), True, ""),
    ]


@pytest.fixture
def edited(db):
    """Tiers as an operator left them: gold is gone, silver is another."""
    delete_tier(tier=tier("gold"))
    update_tier(tier=tier("silver"), fields={"name": "Argentum", "threshold": Decimal(750)})
    return rows(Tier)


def test_tiers_that_were_edited_are_not_made_again(edited):
    create_default_tiers()

    assert rows(Tier) == edited


def test_migrating_again_leaves_edited_tiers_alone(edited):
    call_command("migrate", verbosity=0)

    assert rows(Tier) == edited


def test_migrating_makes_the_tiers_where_there_are_none(db):
    # given
    Tier.objects.all().delete()

    # when
    call_command("migrate", verbosity=0)

    # then
    assert list(Tier.objects.values_list("code", flat=True)) == ["bronze", "silver", "gold"]
