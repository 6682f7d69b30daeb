"""What a new installation starts with."""

from decimal import Decimal

from ..models import Tier

DEFAULT_TIERS = (
    {"code": "bronze", "name": "Bronze", "threshold": Decimal(0)},
    {
        "code": "silver",
        "name": "Silver",
        "threshold": Decimal(500),
        "discount_percent": Decimal(5),
        "earn_multiplier": Decimal("1.25"),
        "free_shipping": True,
    },
    {
        "code": "gold",
        "name": "Gold",
        "threshold": Decimal(2000),
        "discount_percent": Decimal(10),
        "earn_multiplier": Decimal("1.5"),
        "free_shipping": True,
    },
)


def create_default_tiers() -> None:
    """Create bronze, silver and gold where there is no tier at all."""
    if not Tier.objects.exists():
        Tier.objects.bulk_create(Tier(**fields) for fields in DEFAULT_TIERS)
