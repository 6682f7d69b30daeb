"""From the cells of a file to moments, amounts and names, for whole columns at once."""

from functools import reduce
from operator import sub

import polars as pl

from .blanks import is_blank
from .columns import Reading
from .customers import customer_name
from .moments import moment, moment_as, moment_parts
from .numbers import with_amounts
from .states import States
from .table import Table

KEPT = ("discount", "shipping")


def values_of(
    table: Table, reading: Reading, states: States, *, date_format: str | None, decimal: str | None
) -> pl.LazyFrame:
    """Return the rows of a file with what their cells say.

    Each column of money has an amount in `..._value`; `at` is the moment, `goods` the order's amount, `paid` what
    `refunded` is a part of. An empty line is no row; a blank cell of an optional column is 0.
    """
    headers = reading.headers
    cells = table.rows.select(table.text(header).alias(column) for column, header in headers.items())
    numbered = cells.with_row_index("row", offset=table.first_row)
    rows = numbered.filter(~pl.all_horizontal(pl.col(name).is_null() for name in headers))
    # In steps, so that what several others look at is worked out once.
    first = [*states.plain_columns(), *([moment_parts(pl.col("date")).alias("parts")] if date_format is None else [])]
    at = moment(pl.col("parts")) if date_format is None else moment_as(pl.col("date"), date_format)
    signs = {name: "." if headers[name] in table.numeric else decimal for name in reading.money}
    read = with_amounts(rows.with_columns(*first).with_columns(at.alias("at")), signs, required=reading.base)
    return read.with_columns(*_sums(reading))


def _sums(reading: Reading) -> list[pl.Expr]:
    goods = reduce(sub, (pl.col(f"{name}_value") for name in reading.less), pl.col(f"{reading.base}_value"))
    paid = pl.col("total_value") if "total" in reading.headers else goods + _value("shipping", reading)
    return [goods.alias("goods"), paid.alias("paid")]


def _value(name: str, reading: Reading) -> pl.Expr:
    return pl.col(f"{name}_value") if name in reading.headers else pl.lit(0, pl.Int64)


def compact(values: pl.LazyFrame, reading: Reading, states: States, bad: pl.Expr) -> pl.LazyFrame:
    """Return what is kept of each row.

    `bad` is whether it cannot be used, `left_out` why its order is no sale, `no_amount` whether it may be a further
    line of an order: Shopify writes the order's figures into the first one alone.
    """
    return values.select(
        "row",
        pl.col("order_id").str.strip_chars(),
        customer_name(reading.headers).alias("customer"),
        "at",
        pl.col("goods").alias("amount"),
        *(_value(name, reading).alias(name) for name in KEPT),
        _refunded(reading).alias("refunded"),
        _code("currency", reading).str.to_uppercase().alias("currency"),
        _code("category", reading).alias("category"),
        bad.alias("bad"),
        states.code().alias("left_out"),
        is_blank(pl.col(reading.base)).alias("no_amount"),
    )


def _refunded(reading: Reading) -> pl.Expr:
    """Return what was refunded of goods and delivery, half up, where the file tells it of all that was paid."""
    refunded = _value("refunded", reading)
    if "refunded" not in reading.headers or "total" not in reading.headers:
        return refunded
    of, paid = pl.col("goods") + _value("shipping", reading), pl.col("paid")
    wide = refunded.cast(pl.Int128) * of * 2 + paid
    return pl.when(refunded > 0, paid > 0).then((wide // (paid * 2)).cast(pl.Int64, strict=False)).otherwise(0)


def _code(name: str, reading: Reading) -> pl.Expr:
    if name not in reading.headers:
        return pl.lit("")
    cell = pl.col(name)
    return pl.when(is_blank(cell)).then(pl.lit("")).otherwise(cell.str.strip_chars())
