"""How a file was read, in words."""

from collections.abc import Sequence

from ..errors import on_one_line
from ..reading.columns import Reading
from ..reading.states import LeftOut


def reading_words(reading: Reading) -> list[str]:
    """Return a line for each column that is read, and one for those that are not used."""
    lines = [f"{name} is {what}" for name, what in reading.described()]
    if reading.guessed:
        lines.append("amount is taken to be after the discounts: nothing in the file says it")
    if reading.unused:
        lines.append(f"not used: {', '.join(reading.unused)}")
    return [on_one_line(line) for line in lines]


def left_out_in_short(left_out: Sequence[LeftOut]) -> str:
    """Return a sentence with how many orders were no sales and why; empty where all were."""
    reasons: dict[str, int] = {}
    for left in left_out:
        reasons[left.reason] = reasons.get(left.reason, 0) + left.orders
    told = ", ".join(f"{orders:,} {reason}" for reason, orders in reasons.items())
    return f"Left out as no sales: {told}." if told else ""


def left_out_words(left_out: Sequence[LeftOut]) -> list[str]:
    """Return a line for the orders that were no sales, and one for each reason."""
    if not left_out:
        return []
    count = sum(left.orders for left in left_out)
    return [f"{count:,} orders are left out for their states (--keep STATE counts them):", *map(_left_out, left_out)]


def _left_out(left: LeftOut) -> str:
    state = f' with "{left.state}"' if left.state else " with a date"
    return f'  {left.orders:,} {left.reason},{state} in "{left.header}"'
