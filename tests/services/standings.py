"""Where members stand, as plain values that a test can compare."""

from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest

from saleor_loyalty_plugin.domain.tiers.qualification import QualificationBasis, figure_of
from saleor_loyalty_plugin.models import LoyaltyMember, Tier, TierChange
from saleor_loyalty_plugin.selectors.qualification import contributions_at, figures_at
from saleor_loyalty_plugin.settings import ProgramSettings

POINTS = ProgramSettings()
SPEND = ProgramSettings(qualification_basis=QualificationBasis.SPEND)
ORDERS = ProgramSettings(qualification_basis=QualificationBasis.ORDERS)
EVERY_BASIS = pytest.mark.parametrize("settings", [POINTS, SPEND, ORDERS], ids=["points", "spend", "orders"])


def tier(code: str) -> Tier:
    return Tier.objects.get(code=code)


def put_in(member: LoyaltyMember, code: str, below_since: datetime | None = None) -> None:
    """Put a member in a tier as if they had qualified for it, without any order."""
    LoyaltyMember.objects.filter(pk=member.pk).update(tier=tier(code), below_since=below_since)
    member.refresh_from_db()


def standing(member: LoyaltyMember) -> tuple[str, datetime | None]:
    """Return the code of the qualified tier, and since when the figure is below its threshold."""
    member.refresh_from_db()
    return member.tier.code, member.below_since


def history(member: LoyaltyMember) -> list[tuple[str, str, datetime]]:
    """Return tier, reason and moment of every change, the oldest first."""
    return list(TierChange.objects.filter(member=member).values_list("tier_code", "reason", "since"))


def figure(member: LoyaltyMember, settings: ProgramSettings, now: datetime) -> Decimal:
    """Return a member's figure, having checked that what it is explained with adds up to it."""
    found = figures_at([member], settings, now)[member.pk]
    assert figure_of(contributions_at([member], settings, now)[member.pk]) == round(found, 9)
    return found


def rows(*models: Any) -> list[list[dict[str, Any]]]:
    """Return every row of these tables."""
    return [list(model.objects.order_by("pk").values()) for model in models]
