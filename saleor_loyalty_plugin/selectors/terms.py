"""The terms of a channel: its own where it has some, else the program's settings."""

from dataclasses import dataclass
from decimal import Decimal

from ..domain.spending import SpendingTerms
from ..models import ChannelTerms
from ..settings import ProgramSettings


@dataclass(frozen=True, slots=True)
class Terms:
    """`points_per_currency_unit` for one unit of the channel's currency, `point_value` in that currency."""

    active: bool
    points_per_currency_unit: Decimal
    point_value: Decimal


def spending_terms(terms: Terms, settings: ProgramSettings) -> SpendingTerms:
    """Return how points may be spent in a channel with these terms (rule 15)."""
    return SpendingTerms(
        point_value=terms.point_value,
        min_points=settings.min_redeem_points,
        step=settings.redeem_step,
        max_percent=settings.max_redeem_percent,
    )


def effective_terms(own: ChannelTerms | None, settings: ProgramSettings) -> Terms:
    """Return what holds in a channel whose row is `own`, None where it has no row."""
    if own is None:
        return Terms(True, settings.points_per_currency_unit, settings.point_value)
    return Terms(
        active=own.active,
        points_per_currency_unit=own.points_per_currency_unit or settings.points_per_currency_unit,
        point_value=own.point_value or settings.point_value,
    )
