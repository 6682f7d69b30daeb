"""Which columns a file of orders has, and what they may be called."""

import re
from collections.abc import Iterable, Mapping

from .errors import BacktestError

REQUIRED = ("order_id", "customer", "date", "amount")
NAMES = {
    "order_id": ("order_id", "order", "order_number", "number", "id"),
    "customer": ("customer", "customer_id", "customer_email", "email", "user", "user_id"),
    "date": ("date", "order_date", "datetime", "created_at", "created", "placed_at", "paid_at"),
    "amount": ("amount", "order_amount", "subtotal", "total", "total_amount", "order_total"),
    "currency": ("currency", "currency_code"),
    "discount": ("discount", "discount_amount", "discounts"),
    "shipping": ("shipping", "shipping_amount", "shipping_price", "delivery"),
    "refunded": ("refunded", "refunded_amount", "refund", "refund_amount", "amount_refunded"),
    "category": ("category", "product_category"),
}
"""Each column and the headers that are taken for it, the best first; case, spaces and hyphens do not matter."""


def find_columns(headers: Iterable[str], chosen: Mapping[str, str], *, where: str) -> dict[str, str]:
    """Return the header of each column that a file has.

    Args:
        headers: of the file.
        chosen: header by column, where the headers do not say it themselves.
        where: the file's name, for the messages.

    Raises:
        BacktestError: a column that is needed or was chosen is not in the file.

    """
    headers = list(headers)
    problems = [
        f'{where}: there is no column "{header}" to read as {name}; its columns are {", ".join(headers)}.'
        for name, header in chosen.items()
        if header not in headers
    ]
    found = {**_recognised(headers), **chosen}
    missing = [name for name in REQUIRED if name not in found]
    if missing:
        problems.append(
            f"{where}: the column{'s' if len(missing) > 1 else ''} {', '.join(missing)} "
            f"{'are' if len(missing) > 1 else 'is'} missing; its columns are {', '.join(headers)}. "
            f'Say which column is meant with --column, such as --column {missing[0]}="{headers[0] if headers else ""}".'
        )
    if problems:
        raise BacktestError(problems)
    return found


def _recognised(headers: list[str]) -> dict[str, str]:
    plain = {re.sub(r"[\s_-]+", "_", header.strip().lower()): header for header in reversed(headers)}
    return {
        column: next(plain[name] for name in names if name in plain)
        for column, names in NAMES.items()
        if any(name in plain for name in names)
    }
