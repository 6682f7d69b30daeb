"""Points in Saleor's calculation of an order that is not confirmed: taken off whole lines, last (rules 97 and 102).

Staff edit such an order, and Saleor computes it from the price of a piece, which is kept without points. Vouchers,
promotions and staff's own discounts are computed as if no points were there.
"""

import logging
from collections.abc import Iterable, Iterator
from typing import Any

from prices import Money, TaxedMoney
from saleor.core.prices import quantize_price
from saleor.core.taxes import zero_taxed_money

from ...seams import Seam
from ..discount_rows import POINTS_ROW
from .lines import PointsOff, has_points, note_points, points_aside, points_off, row_at_hand, with_free_pieces
from .spreading import spread_anew
from .tax_apps import note_for_apps

logger = logging.getLogger(__name__)


def _calculate(original: Any, order: Any, lines: Iterable[Any], *args: Any, **kwargs: Any) -> Any:
    lines = list(lines)
    note_points(lines, {})
    if has_points(lines):
        note_points(lines, _found(order, lines))
    note_for_apps(order, lines)
    return original(order, lines, *args, **kwargs)


def _found(order: Any, lines: list[Any]) -> dict[Any, PointsOff]:
    try:
        return spread_anew(order, lines)
    except Exception:
        # What is there stays: a failure of ours changes no price.
        logger.exception("Loyalty: the points of order %s could not be spread anew.", order.pk)
        at_hand = ((line.pk, row_at_hand(line, POINTS_ROW)) for line in lines)
        return {pk: PointsOff(row.value, row.amount_value, None, row.name or "") for pk, row in at_hand if row}


def _subtotal(original: Any, order: Any, lines: Iterable[Any]) -> Money:
    return original(order, with_free_pieces(lines))


def _order_prices(original: Any, order: Any, lines: Iterable[Any]) -> tuple[Money, Money]:
    lines = list(lines)
    subtotal, shipping_price = original(order, lines)
    return max(subtotal - _points(lines, order.currency), Money(0, order.currency)), shipping_price


def _line_prices(
    original: Any, lines: Iterable[Any], base_subtotal: Money, subtotal_discount: Money
) -> Iterator[tuple[Any, Money]]:
    lines = list(lines)
    nothing = Money(0, base_subtotal.currency)
    others = max(subtotal_discount - _points(lines, base_subtotal.currency), nothing)
    for line, (_, price) in zip(lines, original(with_free_pieces(lines), base_subtotal, others), strict=True):
        if (off := points_off(line)) is not None:
            price = max(quantize_price(price, price.currency) - Money(off.entered, price.currency), nothing)
        yield line, price


def _points(lines: Iterable[Any], currency: str) -> Money:
    return Money(sum(off.entered for off in map(points_off, lines) if off is not None), currency)


def _flat_rates(
    original: Any, order: Any, lines: Iterable[Any], prices_entered_with_tax: bool, *args: Any, **kwargs: Any
) -> None:
    lines = list(lines)
    # The lines' prices are after points by now. Saleor takes an order of nothing for one of goods worth nothing.
    with points_aside(lines):
        original(order, lines, prices_entered_with_tax, *args, **kwargs)
    if not prices_entered_with_tax:
        _to_the_cent(order, lines)


def _to_the_cent(order: Any, lines: list[Any]) -> None:
    """Have what is to be paid for each line fall by exactly what its points are worth."""
    found = [(line, off) for line in lines if (off := points_off(line)) is not None and off.left is not None]
    for line, off in found:
        line.total_price = TaxedMoney(line.total_price.net, Money(off.left, order.currency))
    if found:
        order.subtotal = sum((line.total_price for line in lines), zero_taxed_money(order.currency))
        order.total = order.subtotal + order.shipping_price


_BASE = "saleor.order.base_calculations"
_ORDER, _LINES = ("order", "lines"), ("lines", "base_subtotal", "subtotal_discount")
CALCULATION_SEAMS = (
    Seam(
        "saleor.order.calculations",
        "calculate_prices",
        (*_ORDER, "assign_prices", "database_connection_name"),
        _calculate,
    ),
    Seam(_BASE, "base_order_subtotal", _ORDER, _subtotal),
    Seam("saleor.discount.utils.order", "base_order_subtotal", _ORDER, _subtotal),
    Seam("saleor.plugins.manager", "base_order_subtotal", _ORDER, _subtotal),
    Seam(_BASE, "propagate_order_discount_on_order_prices", _ORDER, _order_prices),
    Seam("saleor.plugins.manager", "propagate_order_discount_on_order_prices", _ORDER, _order_prices),
    Seam(_BASE, "propagate_order_discount_on_order_lines_prices", _LINES, _line_prices),
    Seam(
        "saleor.order.calculations",
        "update_order_prices_with_flat_rates",
        (*_ORDER, "prices_entered_with_tax", "database_connection_name"),
        _flat_rates,
    ),
)
