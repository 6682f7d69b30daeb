"""Points in Saleor's calculation: taken off last, and out of sight of everything that looks at prices before them.

Vouchers, minimum spends, order promotions and delivery thresholds are computed as if no points were there (rule 14),
so the rows of points are lifted while Saleor computes them and written anew after it.
"""

import logging
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from prices import Money, TaxedMoney
from saleor.core.taxes import zero_taxed_money

from ..seams import Seam
from .benefits import BenefitsUnreadableError
from .discount_rows import POINTS_ROW, points_row
from .orders.base_prices import UNIT_PRICE_SEAM
from .point_rows import write_point_rows
from .shopper_prices import CHARGED, line_prices, without_points

logger = logging.getLogger(__name__)


def _recalculate(original: Any, checkout_info: Any, lines: Any, manager: Any) -> Any:
    # What they take off is computed with the prices, which follow on every change.
    rows = _lift(lines)
    result = original(checkout_info, lines, manager)
    _lay_down(lines, rows)
    return result


def _create_from_promotions(original: Any, checkout_info: Any, lines_info: Any, *args: Any, **kwargs: Any) -> Any:
    rows = _lift(lines_info)
    result = original(checkout_info, lines_info, *args, **kwargs)
    _lay_down(lines_info, rows)
    try:
        write_point_rows(checkout_info, lines_info)
    except BenefitsUnreadableError:
        pass  # It is in the log, and the rows stay.
    except Exception:
        logger.exception("Loyalty: the points in checkout %s failed.", checkout_info.checkout.pk)
    return result


def _note_taxes(original: Any, checkout_info: Any, *args: Any, **kwargs: Any) -> bool:
    # Saleor asks this right before it computes the discounts: spare the points the same query.
    charged = original(checkout_info, *args, **kwargs)
    setattr(checkout_info, CHARGED, charged)
    return charged


def _lift(lines_info: Any) -> dict[Any, Any]:
    rows = {}
    for line_info in lines_info:
        if (row := points_row(line_info)) is not None:
            rows[line_info.line.pk] = row
            line_info.discounts = [other for other in line_info.discounts if other.unique_type != POINTS_ROW]
    return rows


def _lay_down(lines_info: Any, rows: dict[Any, Any]) -> None:
    for line_info in lines_info:
        if line_info.line.pk in rows:
            line_info.discounts = [*line_info.discounts, rows[line_info.line.pk]]


def _line_total(original: Any, line_info: Any, include_voucher: bool = True) -> Money:
    if points_row(line_info) is None:
        return original(line_info, include_voucher)
    (bare,) = without_points([line_info])
    return _less(original(bare, include_voucher), [line_info])


def _subtotal(original: Any, checkout_lines: Any, channel: Any, currency: str, include_voucher: bool = True) -> Money:
    return original(without_points(checkout_lines), channel, currency, include_voucher)


def _total(original: Any, checkout_info: Any, lines: Any) -> Money:
    return _less(original(checkout_info, lines), lines)


def _spread(original: Any, lines: Any, total_discount: Money, currency: str) -> Iterator[tuple[Any, Money]]:
    by_line = {line_info.line.pk: line_info for line_info in lines}
    for line, price in original(without_points(lines), total_discount, currency):
        yield line, _less(price, [by_line[line.pk]])


def _less(price: Money, lines_info: Any) -> Money:
    """Return a price less what points take off the lines, never below zero."""
    off = sum((row.amount for row in map(points_row, lines_info) if row is not None), Money(0, price.currency))
    return max(price - off, Money(0, price.currency))


def _flat_rates(
    original: Any,
    checkout: Any,
    checkout_info: Any,
    lines: Any,
    prices_entered_with_tax: bool,
    *args: Any,
    **kwargs: Any,
) -> None:
    original(checkout, checkout_info, lines, prices_entered_with_tax, *args, **kwargs)
    if prices_entered_with_tax or not any(map(points_row, lines)):
        return
    try:
        _to_the_cent(checkout, checkout_info, lines)
    except Exception:
        logger.exception("Loyalty: the points in checkout %s are off by a cent of tax.", checkout.pk)


def _to_the_cent(checkout: Any, checkout_info: Any, lines: Any) -> None:
    """Have each line's price with tax fall by exactly what its points are worth: not every cent is a tax on cents."""
    # Saleor has just noted the rates.
    rates = [line_info.line.tax_rate or Decimal(0) for line_info in lines]
    for line_info, before in zip(lines, line_prices(checkout_info, lines, rates=rates), strict=True):
        row = points_row(line_info)
        if row is not None and before.factor > 1:
            gross = Money(before.paid - row.value, checkout.currency)
            line_info.line.total_price = TaxedMoney(line_info.line.total_price.net, gross)
    checkout.subtotal = sum((line_info.line.total_price for line_info in lines), zero_taxed_money(checkout.currency))
    checkout.total = checkout.subtotal + checkout.shipping_price


_BASE = "saleor.checkout.base_calculations"
_SUBTOTAL_PARAMETERS = ("checkout_lines", "channel", "currency", "include_voucher")
POINT_SEAMS = (
    UNIT_PRICE_SEAM,
    Seam(
        "saleor.checkout.utils",
        "recalculate_checkout_discounts",
        ("checkout_info", "lines", "manager"),
        _recalculate,
    ),
    Seam(
        "saleor.checkout.calculations",
        "create_or_update_discount_objects_from_promotion_for_checkout",
        ("checkout_info", "lines_info", "database_connection_name"),
        _create_from_promotions,
    ),
    Seam(_BASE, "calculate_base_line_total_price", ("line_info", "include_voucher"), _line_total),
    Seam(_BASE, "base_checkout_subtotal", _SUBTOTAL_PARAMETERS, _subtotal),
    Seam("saleor.discount.utils.checkout", "base_checkout_subtotal", _SUBTOTAL_PARAMETERS, _subtotal),
    Seam(_BASE, "base_checkout_total", ("checkout_info", "lines"), _total),
    Seam(_BASE, "checkout_total", ("checkout_info", "lines"), _total),
    Seam(
        _BASE,
        "_propagate_checkout_discount_on_checkout_lines_prices",
        ("lines", "total_discount", "currency"),
        _spread,
    ),
    Seam(
        "saleor.checkout.calculations",
        "get_charge_taxes_for_checkout",
        ("checkout_info", "database_connection_name"),
        _note_taxes,
    ),
    Seam(
        "saleor.checkout.calculations",
        "update_checkout_prices_with_flat_rates",
        ("checkout", "checkout_info", "lines", "prices_entered_with_tax", "database_connection_name"),
        _flat_rates,
    ),
)
