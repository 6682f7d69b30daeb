"""Lines of an order that Saleor computes anew, and what the program takes off them.

Saleor multiplies `base_unit_price` by the quantity, whenever staff edit an order that is not confirmed. So the price
of a piece is kept without points and without a free piece, and both are taken off whole lines (rules 97, 98, 102).
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from saleor.discount.models import OrderLineDiscount

from ..discount_rows import POINTS_ROW, REWARD_ROW

POINTS_OFF = "_loyalty_points_off"


@dataclass(frozen=True, slots=True)
class PointsOff:
    """What points do to a line, in the order's currency.

    They are worth `worth` to the customer and take `entered` off the price as the shop enters prices; `left` is what
    remains to be paid, None where that is not known.
    """

    worth: Decimal
    entered: Decimal
    left: Decimal | None
    title: str

    @property
    def facts(self) -> tuple[Decimal, Decimal, str]:
        """Value, amount and name of the line's row."""
        return self.worth, self.entered, self.title


def row_at_hand(line: Any, unique_type: str) -> OrderLineDiscount | None:
    """Return the line's row of one kind where Saleor has fetched the rows, without a query."""
    rows = getattr(line, "_prefetched_objects_cache", {}).get("discounts", ())
    return next((row for row in rows if row.unique_type == unique_type), None)


def has_points(lines: Iterable[Any]) -> bool:
    return any(row_at_hand(line, POINTS_ROW) is not None for line in lines)


def points_off(line: Any) -> PointsOff | None:
    """Return what points take off a line in the calculation that is under way."""
    return line.__dict__.get(POINTS_OFF)


def note_points(lines: Iterable[Any], found: dict[Any, PointsOff]) -> None:
    """Have the calculation that begins take points off lines, by their ids, and off no others."""
    for line in lines:
        line.__dict__.pop(POINTS_OFF, None)
        if line.pk in found:
            line.__dict__[POINTS_OFF] = found[line.pk]


@contextmanager
def points_aside(lines: list[Any]) -> Iterator[None]:
    """Let Saleor compute as if no points were there."""
    found = {line.pk: off for line in lines if (off := points_off(line)) is not None}
    note_points(lines, {})
    try:
        yield
    finally:
        note_points(lines, found)


def reward_off(line: Any) -> Decimal:
    """Return what a reward takes off a line: the price of one piece."""
    row = row_at_hand(line, REWARD_ROW)
    if row is None:
        return Decimal(0)
    # The price that staff set for a piece may be a lower one.
    most = min(line.undiscounted_base_unit_price_amount, line.base_unit_price_amount * line.quantity)
    return min(row.amount_value, most)


def with_free_pieces(lines: Iterable[Any]) -> list[Any]:
    """Return the lines with the price of a piece that leaves the free one out; the lines themselves stay."""
    return [_with_free_piece(line) for line in lines]


def _with_free_piece(line: Any) -> Any:
    off = reward_off(line)
    if not off:
        return line
    priced = copy(line)
    priced.base_unit_price_amount -= off / line.quantity
    return priced
