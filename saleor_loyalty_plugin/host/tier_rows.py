"""The rows of a checkout's lines that are the tier's."""

from typing import Any

from saleor.discount.models import CheckoutLineDiscount

TIER_ROW = "loyalty_tier"


def tier_row(line_info: Any) -> CheckoutLineDiscount | None:
    """Return the line's tier row, without a query."""
    return next((row for row in line_info.discounts if row.unique_type == TIER_ROW), None)
