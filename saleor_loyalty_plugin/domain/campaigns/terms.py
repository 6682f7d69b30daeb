"""The terms of a campaign, as an order is frozen with them (rules 33 and 34)."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from ..amounts import require_decimal, require_points
from .goods import ALL_GOODS, CampaignGoods


class CampaignEffect(StrEnum):
    """What a campaign does to the points of an order."""

    MULTIPLIER = "multiplier"
    POINTS_PER_ITEM = "points_per_item"
    POINTS_PER_ORDER = "points_per_order"


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignTerms:
    """`factor` is for MULTIPLIER, `points` for the other two; a lower number is the older campaign."""

    number: int
    effect: CampaignEffect = CampaignEffect.MULTIPLIER
    factor: Decimal = Decimal(1)
    points: int = 0
    goods: CampaignGoods = ALL_GOODS
    minimum: Decimal = Decimal(0)
    """The least base of its goods, in the order's currency."""
    limit: int | None = None
    """The most points that it gives on one order."""
    priority: int = 0
    stackable: bool = False

    def __post_init__(self) -> None:
        require_decimal(factor=self.factor, minimum=self.minimum)
        require_points(points=self.points)
        if self.factor < 0 or 0 < self.factor < 1:
            raise ValueError("a factor is 0, or 1 and above")

    @property
    def multiplies(self) -> bool:
        return self.effect is CampaignEffect.MULTIPLIER

    @property
    def stands_alone(self) -> bool:
        """Whether of several such the highest factor alone holds for a line."""
        return self.multiplies and not self.stackable

    @property
    def excludes(self) -> bool:
        """Whether its goods earn nothing."""
        return self.multiplies and self.factor == 0
