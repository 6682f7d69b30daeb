"""What a tier takes to reach and gives, and the tiers that a new installation has."""

from dataclasses import dataclass
from decimal import Decimal

from ..amounts import require_decimal


@dataclass(frozen=True, slots=True)
class TierTerms:
    """`threshold` is in the program's basis (points, money of the program or orders), `discount_percent` 0 to 100."""

    code: str
    name: str
    threshold: Decimal
    earn_multiplier: Decimal = Decimal(1)
    discount_percent: Decimal = Decimal(0)
    free_shipping: bool = False

    def __post_init__(self) -> None:
        require_decimal(
            threshold=self.threshold, earn_multiplier=self.earn_multiplier, discount_percent=self.discount_percent
        )


DEFAULT_TIERS = (
    TierTerms("bronze", "Bronze", Decimal(0)),
    TierTerms("silver", "Silver", Decimal(500), Decimal("1.25"), Decimal(5), free_shipping=True),
    TierTerms("gold", "Gold", Decimal(2000), Decimal("1.5"), Decimal(10), free_shipping=True),
)
