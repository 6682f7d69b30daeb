"""What a new installation starts with."""

from dataclasses import asdict

from ...domain.tiers.terms import DEFAULT_TIERS
from ...models import Tier


def create_default_tiers() -> None:
    """Create bronze, silver and gold where there is no tier at all."""
    if not Tier.objects.exists():
        Tier.objects.bulk_create(Tier(**asdict(terms)) for terms in DEFAULT_TIERS)
