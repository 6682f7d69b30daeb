"""An order's points spread anew over its lines, as rows of theirs: what finds no room is not taken (rule 97)."""

from collections.abc import Sequence
from contextlib import nullcontext
from decimal import Decimal
from typing import Any

from babel.numbers import get_currency_precision
from django.db import connection, transaction
from saleor.core.db.connection import allow_writer

from ....domain.amounts import MAX_POINTS
from ....domain.redemption import points_used, spread
from ....selectors.redemptions import redemption_of_order
from ..point_rows import points_title
from ..shopper_prices import LinePrice
from .lines import PointsOff
from .rows import point_rows, save_point_rows
from .shopper_prices import order_line_prices

# Gift cards are not paid with points (rule 106).
NOTHING = LinePrice(Decimal(0), Decimal(0), Decimal(1))


def spread_anew(order: Any, lines: Sequence[Any]) -> dict[Any, PointsOff]:
    """Spread what was applied to an order over its lines, at most the goods' price; write only what changes.

    `lines` are all that Saleor computes prices of, none with points noted on it. Returns what is taken off each, by
    its id. Nothing is written where somebody has changed the order since it was read: it is computed again.
    """
    with allow_writer(), transaction.atomic() if connection.in_atomic_block else nullcontext():
        rows = {row.line_id: row for row in point_rows(order.pk)}
        prices = order_line_prices(order, lines)
        prices = [NOTHING if line.is_gift_card else price for line, price in zip(lines, prices, strict=True)]
        worth, title = _taken(order, rows, most=sum((price.paid for price in prices), Decimal(0)))
        shares = spread(worth, [price.paid for price in prices], fraction_digits=_digits(order))
        found = {
            line.pk: _off(price, share, title, _digits(order))
            for line, price, share in zip(lines, prices, shares, strict=True)
            if share
        }
        save_point_rows(order, lines, rows, found)
    return found


def _taken(order: Any, rows: dict[Any, Any], *, most: Decimal) -> tuple[Decimal, str]:
    """Return the points' worth, and how the rows are called; without a redemption the rows themselves tell."""
    redemption = redemption_of_order(order.pk, order.checkout_token)
    if redemption is None:
        worth = sum((row.value for row in rows.values()), Decimal(0))
        return min(worth, most), next((row.name for row in rows.values()), "")
    # What found no room before takes what it is worth again where there is room now.
    worth = min(redemption.applied_amount, most)
    return worth, points_title(points_used(worth, redemption.point_value, held=MAX_POINTS))


def _off(price: LinePrice, share: Decimal, title: str, digits: int) -> PointsOff:
    left = price.paid - share
    return PointsOff(worth=share, entered=price.entered - price.entered_for(left, digits), left=left, title=title)


def _digits(order: Any) -> int:
    return get_currency_precision(order.currency)
