"""Products, collections and vouchers that are for a tier which does not exist: nobody can buy or use them."""

from collections.abc import Mapping
from typing import Any

from django.db.models import Q
from saleor.discount.models import Voucher
from saleor.product.models import Collection, Product

from ..domain.tiers.access import TIER_KEY
from ..models import Tier
from .databases import REPLICA
from .restrictions import accesses_of

# So many rows of each kind with the key are looked at: Saleor's index on metadata finds them.
LOOKED_AT = 5000
KINDS: dict[str, Any] = {"product": Product, "collection": Collection, "voucher": Voucher}
WITH_KEY = Q(metadata__has_key=TIER_KEY) | Q(private_metadata__has_key=TIER_KEY)


def unknown_tiers() -> Mapping[str, list[tuple[str, str]]]:
    """Return name and tier code of what names a tier that does not exist, by kind; a query for each and one more."""
    codes = set(Tier.objects.using(REPLICA).values_list("code", flat=True))
    found = {kind: _unknown(model, codes) for kind, model in KINDS.items()}
    return {kind: rows for kind, rows in found.items() if rows}


def _unknown(model: Any, codes: set[str]) -> list[tuple[str, str]]:
    rows = model.objects.using(REPLICA).filter(WITH_KEY).order_by()
    restricted = rows.only("name", "metadata", "private_metadata")[:LOOKED_AT]
    named = ((str(row.name or row.pk), access.tier_code) for row in restricted for access in accesses_of([row]))
    return sorted((name, code) for name, code in named if code not in codes)
