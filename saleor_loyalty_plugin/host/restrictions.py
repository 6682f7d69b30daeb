"""What operators wrote into the metadata of products, collections and vouchers: who may buy or use them."""

from collections.abc import Iterable
from typing import Any

from ..domain.tiers.access import Access, access_of


def accesses_of(rows: Iterable[Any]) -> list[Access]:
    """Return the restrictions of rows that have some, without a query."""
    found = (access_of(row.metadata) or access_of(row.private_metadata) for row in rows)
    return [access for access in found if access is not None]
