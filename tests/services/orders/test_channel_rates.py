"""A channel's terms: its own where it has some, else the program's (rule 4)."""

from decimal import Decimal

import pytest

from saleor_loyalty_plugin.models import ChannelTerms
from saleor_loyalty_plugin.selectors.terms import Terms, effective_terms
from saleor_loyalty_plugin.settings import ProgramSettings

SETTINGS = ProgramSettings(points_per_currency_unit=Decimal(2), point_value=Decimal("0.05"))


@pytest.mark.parametrize(
    ("_case", "own", "terms"),
    [
        ("no row", None, Terms(True, Decimal(2), Decimal("0.05"))),
        ("a row that says nothing", ChannelTerms(), Terms(True, Decimal(2), Decimal("0.05"))),
        (
            "a rate of its own",
            ChannelTerms(points_per_currency_unit=Decimal("0.25")),
            Terms(True, Decimal("0.25"), Decimal("0.05")),
        ),
        (
            "a value of its own",
            ChannelTerms(point_value=Decimal("0.04")),
            Terms(True, Decimal(2), Decimal("0.04")),
        ),
        (
            "switched off",
            ChannelTerms(active=False, points_per_currency_unit=Decimal(9), point_value=Decimal(1)),
            Terms(False, Decimal(9), Decimal(1)),
        ),
    ],
)
def test_what_holds_in_a_channel(_case, own, terms):
    assert effective_terms(own, SETTINGS) == terms
