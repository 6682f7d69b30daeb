"""What points take off a checkout, as rows of the lines: written after voucher and promotion (rules 14 and 18)."""

from decimal import ROUND_DOWN, Decimal
from typing import Any

from babel.numbers import get_currency_precision
from saleor.discount import DiscountValueType

from ...domain.redemption import points_used, spread
from ...domain.spending import SpendingTerms, payable_amount
from ..program.settings import PLUGIN_ID
from .benefits import Benefits, benefits_of, keeps_told_price
from .discount_rows import POINTS_ROW, points_row, row_to_write, save_rows
from .shopper_prices import line_prices, payable_prices


def write_point_rows(checkout_info: Any, lines_info: list[Any]) -> None:
    """Make the lines' rows what the points held in the checkout are worth; write only what changes.

    Raises:
        BenefitsUnreadableError: it cannot be said what is held; the rows stay.

    """
    benefits = benefits_of(checkout_info)
    held = benefits is not None and benefits.points_held > 0
    if not held and not any(map(points_row, lines_info)):
        return
    if benefits is None and keeps_told_price(checkout_info):
        return
    wanted = _wanted(checkout_info, lines_info, benefits) if benefits is not None and held else {}
    changed, removed = [], []
    for line_info in lines_info:
        row, facts = points_row(line_info), wanted.get(line_info.line.pk)
        if facts is None:
            removed += [row] if row is not None else []
        elif row is None or (row.value, row.amount_value, row.name) != facts:
            changed.append((line_info, _row(line_info, *facts)))
    save_rows(lines_info, changed, removed)


def _wanted(checkout_info: Any, lines_info: list[Any], benefits: Benefits) -> dict[Any, tuple[Decimal, Decimal, str]]:
    """Return each line's worth to the shopper, what that takes off its entered price, and the row's name."""
    digits = get_currency_precision(checkout_info.checkout.currency)
    prices = line_prices(checkout_info, lines_info)
    payable = payable_prices(lines_info, prices)
    amount = min(benefits.points_amount, _payable(checkout_info, payable, benefits, digits))
    shares = spread(amount, payable, fraction_digits=digits)
    name = points_title(points_used(amount, benefits.point_value, held=benefits.points_held))
    return {
        line_info.line.pk: (share, price.entered - price.entered_for(price.paid - share, digits), name)
        for line_info, price, share in zip(lines_info, prices, shares, strict=True)
        if share
    }


def points_title(points: int) -> str:
    """Return what a row of points is called, on checkouts and orders."""
    return f"Loyalty points: {points}"


def _payable(checkout_info: Any, prices: list[Decimal], benefits: Benefits, digits: int) -> Decimal:
    plugin = checkout_info.manager.get_plugin(PLUGIN_ID)
    terms = SpendingTerms(point_value=benefits.point_value, max_percent=plugin.settings.max_redeem_percent)
    payable = payable_amount(sum(prices, Decimal(0)), terms)
    return payable.quantize(Decimal(1).scaleb(-digits), ROUND_DOWN)


def _row(line_info: Any, worth: Decimal, off: Decimal, name: str) -> Any:
    row = row_to_write(line_info, POINTS_ROW, DiscountValueType.FIXED)
    row.value, row.amount_value = worth, off
    row.name = row.reason = name
    return row
