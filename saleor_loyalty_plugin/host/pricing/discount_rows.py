"""The rows of a checkout's lines that are ours: Saleor's own calculation subtracts them (design: order of discounts).

Saleor subtracts every discount row of a checkout line, whatever its type. Rows of the type ORDER_PROMOTION with a
`unique_type` of our own survive its recalculation and are copied to the order.
"""

from contextlib import nullcontext
from copy import copy
from decimal import Decimal
from typing import Any

from django.db import connection, transaction
from saleor.core.db.connection import allow_writer
from saleor.discount import DiscountType
from saleor.discount.models import CheckoutLineDiscount

TIER_ROW = "loyalty_tier"
POINTS_ROW = "loyalty_points"
REWARD_ROW = "loyalty_reward"
OURS = (TIER_ROW, POINTS_ROW, REWARD_ROW)


def row_of(line_info: Any, unique_type: str) -> CheckoutLineDiscount | None:
    """Return the line's row of one kind, without a query."""
    return next((row for row in line_info.discounts if row.unique_type == unique_type), None)


def has_rows(lines_info: Any) -> bool:
    """Return whether any line has a row of ours, without a query."""
    return any(row.unique_type in OURS for line_info in lines_info for row in line_info.discounts)


def tier_row(line_info: Any) -> CheckoutLineDiscount | None:
    """Return the line's tier row, without a query."""
    return row_of(line_info, TIER_ROW)


def benefit_amount(line_info: Any) -> Decimal:
    """Return what tier and rewards take off a line before vouchers look at it."""
    rows = (row_of(line_info, REWARD_ROW), tier_row(line_info))
    return sum((row.amount_value for row in rows if row is not None), Decimal(0))


def points_row(line_info: Any) -> CheckoutLineDiscount | None:
    """Return the line's row of points, without a query."""
    return row_of(line_info, POINTS_ROW)


def row_to_write(line_info: Any, unique_type: str, value_type: str) -> CheckoutLineDiscount:
    """Return the line's row of one kind to be changed, or a new one; the line shows it once it is written."""
    row = row_of(line_info, unique_type)
    return copy(row) if row is not None else _new_row(line_info, unique_type, value_type)


def _new_row(line_info: Any, unique_type: str, value_type: str) -> CheckoutLineDiscount:
    return CheckoutLineDiscount(
        line=line_info.line,
        type=DiscountType.ORDER_PROMOTION,
        value_type=value_type,
        currency=line_info.line.currency,
        unique_type=unique_type,
    )


def save_rows(lines_info: list[Any], changed: list[tuple[Any, Any]], removed: list[CheckoutLineDiscount]) -> None:
    """Write rows that changed, as (line, row), delete others, and show the lines what they have now.

    All of it or nothing: where it fails, the rows and what the lines show of them are as before (rule 110).
    """
    if not changed and not removed:
        return
    is_alone = not connection.in_atomic_block and not (changed and removed)
    with allow_writer(), nullcontext() if is_alone else transaction.atomic():
        if removed:
            CheckoutLineDiscount.objects.filter(pk__in=[row.pk for row in removed]).delete()
        if changed:
            CheckoutLineDiscount.objects.bulk_create(
                [row for _, row in changed],
                update_conflicts=True,
                unique_fields=["line", "unique_type"],
                update_fields=["value", "amount_value", "name", "reason"],
            )
    _show(lines_info, changed, removed)


def _show(lines_info: list[Any], changed: list[Any], removed: list[Any]) -> None:
    """Put the rows where this request's own calculation reads them."""
    replaced = {row.pk for row in removed} | {row.pk for _, row in changed}
    for line_info in lines_info:
        line_info.discounts = [row for row in line_info.discounts if row.pk not in replaced]
        line_info.__dict__.pop("variant_discounted_price", None)
    for line_info, row in changed:
        line_info.discounts.append(row)
