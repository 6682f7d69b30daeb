"""Reward products in a checkout: an ordinary line, of which one piece costs nothing."""

from decimal import Decimal
from typing import Any

from saleor.core.prices import quantize_price
from saleor.discount import DiscountValueType

from .benefits import Benefits
from .discount_rows import OURS, REWARD_ROW, row_of, row_to_write, save_rows


def write_reward_rows(lines_info: list[Any], benefits: Benefits | None) -> None:
    """Make one piece of every claimed product free; write only what changes."""
    names = benefits.reward_lines if benefits is not None else {}
    changed, removed = [], []
    for line_info in lines_info:
        row, name = row_of(line_info, REWARD_ROW), names.get(str(line_info.line.pk))
        if name is None:
            removed += [row] if row is not None else []
            continue
        amount = _piece(line_info)
        if row is None or (row.amount_value, row.name) != (amount, name):
            row = row_to_write(line_info, REWARD_ROW, DiscountValueType.PERCENTAGE)
            row.value, row.amount_value = Decimal(100), amount
            row.name = row.reason = name
            changed.append((line_info, row))
    save_rows(lines_info, changed, removed)


def _piece(line_info: Any) -> Decimal:
    """Return the price of one piece after catalogue promotions."""
    price = line_info.undiscounted_unit_price * line_info.line.quantity
    for row in line_info.discounts:
        if row.unique_type not in OURS:
            price -= row.amount
    return max(quantize_price(price / line_info.line.quantity, price.currency).amount, Decimal(0))
