"""The calculator's sentence: an order of 49.90 in PLN earns a silver member 15 points."""

from decimal import Decimal

import pytest

from saleor_loyalty_plugin.domain.earning import points_for
from saleor_loyalty_plugin.selectors.terms import Terms
from saleor_loyalty_plugin.services.calculating import award_for
from saleor_loyalty_plugin.services.earning.awards import terms_of
from saleor_loyalty_plugin.services.explaining import explain_in_full
from saleor_loyalty_plugin.settings import ProgramSettings

from ..standings import tier

PLN = Terms(active=True, points_per_currency_unit=Decimal("0.25"), point_value=Decimal("0.04"))
OFF = Terms(active=False, points_per_currency_unit=Decimal(1), point_value=Decimal("0.01"))


@pytest.mark.parametrize(
    ("amount", "code", "terms", "points"),
    [("49.90", "silver", PLN, 15), ("49.90", None, PLN, 12), ("0", "gold", PLN, 0), ("100", "gold", OFF, 0)],
)
def test_an_amount_earns_by_channel_and_tier(amount, code, terms, points, now, db):
    # when
    award = award_for(
        amount=Decimal(amount),
        channel_id=1,
        currency="PLN",
        terms=terms,
        tier=tier(code) if code else None,
        settings=ProgramSettings(),
        now=now,
    )

    # then
    assert points_for(award.base, terms_of(award)) == points
    assert sum(step.points for step in explain_in_full(award)) == points
