"""What makes a row of a file unusable, and how that is said."""

from collections.abc import Sequence

import polars as pl

from .cells import is_blank

Check = tuple[pl.Expr, pl.Expr]
"""Whether a row is bad, and what is wrong with it."""


def checks_of(columns: Sequence[str], amounts: Sequence[str]) -> list[Check]:
    """Return the checks of rows with these columns; the values of `amounts` are in columns named `..._value`."""
    date = pl.col("date").fill_null("")
    checks = [
        (is_blank(pl.col("order_id")), pl.lit("the order has no id")),
        (pl.col("at").is_null(), pl.format('the date "{}" is not a date', date)),
    ]
    for name in amounts:
        text, value = pl.col(name).fill_null(""), pl.col(f"{name}_value")
        message = f'the {name} "{{}}" is not an amount with at most 4 decimals'
        checks.append((value.is_null(), pl.format(message, text)))
        checks.append((value < 0, pl.format(f'the {name} "{{}}" is negative', text)))
    if "refunded" in amounts:
        paid = pl.col("amount_value") + (pl.col("shipping_value") if "shipping" in amounts else 0)
        message = "{} was refunded, more than was paid"
        checks.append((pl.col("refunded_value") > paid, pl.format(message, pl.col("refunded"))))
    if "currency" in columns:
        code = pl.col("currency").fill_null("").str.strip_chars()
        known = (code == "") | ((code.str.len_bytes() == 3) & code.str.contains(r"^[A-Za-z]+$"))
        checks.append((~known, pl.format('the currency "{}" is not a code of three letters', code)))
    return checks


def is_bad(checks: Sequence[Check]) -> pl.Expr:
    return pl.any_horizontal(flag.fill_null(False) for flag, _ in checks)


def problem(checks: Sequence[Check]) -> pl.Expr:
    """Return the first thing that is wrong with a row. Costly: for bad rows alone."""
    return pl.coalesce(pl.when(flag).then(message) for flag, message in checks)


def repeated_orders(orders: pl.DataFrame) -> pl.DataFrame:
    """Return `row` and `problem` of orders whose id a row before has."""
    is_first = orders["order_id"].is_first_distinct()
    if is_first.all():
        return pl.DataFrame(schema={"row": pl.UInt32, "problem": pl.String})
    again = orders.filter(~is_first)
    first = orders.filter(is_first & orders["order_id"].is_in(again["order_id"].unique().implode()))
    return again.join(first.select("order_id", first="row"), on="order_id", maintain_order="left").select(
        "row", problem=pl.format("the order {} is in row {} already", "order_id", "first")
    )
