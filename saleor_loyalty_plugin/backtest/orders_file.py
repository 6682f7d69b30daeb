"""Reading past orders from CSV or Parquet into columns that fit into memory."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import polars as pl

from .errors import BacktestError, on_one_line
from .reading.bad_rows import Check, checks_of, is_bad, problem, repeated_orders
from .reading.columns import Reading, find_columns
from .reading.customers import accounts_by_address, has_accounts, with_accounts
from .reading.states import LeftOut, States
from .reading.table import Table, open_table
from .reading.values import compact, values_of


@dataclass(frozen=True, slots=True)
class Orders:
    """Past orders by customer and time.

    `frame` has the columns row, customer (null for a guest), at (UTC), currency, amount, shipping, refunded, discount
    (each in 1/10,000 of the currency's unit; `amount` is the goods after discounts, `refunded` of goods and shipping),
    revenue (`amount` less its share of what was refunded), and category. `reading` says what the file had.
    """

    frame: pl.DataFrame
    reading: Reading
    problems: list[str] = field(default_factory=list)
    """Rows that were left out because they could not be read, and why, one line each."""
    left_out: list[LeftOut] = field(default_factory=list)
    """Orders that were left out because they were no sales."""

    @property
    def columns(self) -> frozenset[str]:
        """The columns that the file had."""
        return frozenset(self.reading.headers)

    def begins_at(self) -> datetime:
        """Return the moment of the first order, in UTC."""
        first: datetime = self.frame.select(pl.col("at").min()).item()
        return first.replace(tzinfo=UTC)

    def ends_at(self) -> datetime:
        """Return the last moment of the last order's day, in UTC."""
        last: datetime = self.frame.select(pl.col("at").max()).item()
        return datetime(last.year, last.month, last.day, tzinfo=UTC) + timedelta(days=1) - timedelta.resolution

    def currencies(self) -> list[str]:
        """Return the codes of the orders' currencies by the alphabet; an empty one where none is named."""
        return sorted(self.frame["currency"].cast(pl.String).unique().to_list())

    def main_currency(self) -> str:
        """Return the currency of most orders, the first by the alphabet where several have as many."""
        counts = self.frame.group_by(pl.col("currency").cast(pl.String)).len()
        code: str = counts.sort("len", "currency", descending=[True, False]).item(0, "currency")
        return code

    def named(self, currency: str) -> "Orders":
        """Return the orders with this currency where none is named."""
        text = pl.col("currency").cast(pl.String)
        filled = pl.when(text == "").then(pl.lit(currency)).otherwise(text).cast(pl.Categorical)
        return replace(self, frame=self.frame.with_columns(filled.alias("currency")))

    def without(self, rows: list[int], problems: list[str]) -> "Orders":
        """Return the orders without some rows, for these reasons."""
        kept = self.frame.filter(~pl.col("row").is_in(rows))
        return replace(self, frame=kept, problems=[*self.problems, *problems])


def read_orders(
    path: Path,
    *,
    columns: Mapping[str, str],
    date_format: str | None = None,
    separator: str | None = None,
    encoding: str | None = None,
    decimal: str | None = None,
    keep: Sequence[str] = (),
    leave_out: Sequence[str] = (),
    skip_bad: bool = False,
    announce: Callable[[Reading], None] = lambda reading: None,
) -> Orders:
    """Read a file of orders; what its columns mean is in reading/headers.py.

    Args:
        path: of a CSV or Parquet file.
        columns: header by column, where the file's headers do not say it; an empty one for none.
        date_format: strptime format of the dates, where they are not ISO 8601.
        separator: between the cells of a CSV, where the header does not show it.
        encoding: of a CSV, where it is neither UTF-8 nor tells itself.
        decimal: the sign before decimals, `.` or `,`, where amounts may be read in two ways.
        keep: states whose orders count.
        leave_out: states whose orders do not.
        skip_bad: whether rows that cannot be read are left out.
        announce: called with how the file is read, before it is.

    Raises:
        BacktestError: there is no such file, it is no text or no table, a column is missing, there are no orders, or
            rows are bad and `skip_bad` is not set: a line for each of them with its row as a spreadsheet counts it, the
            header being row 1.

    """
    with open_table(path, encoding=encoding, separator=separator) as table:
        reading = find_columns(table.headers, columns, where=path.name)
        announce(reading)
        own = reading.layout.states if reading.layout else {}
        states = States(reading.headers, own, keep, leave_out)
        values = values_of(table, reading, states, date_format=date_format, decimal=decimal)
        checks = checks_of(reading, states, date_format=date_format, decimal=decimal)
        return _Reader(table, reading, states, values, checks).orders(skip_bad=skip_bad)


@dataclass(frozen=True, slots=True)
class _Reader:
    """One file while it is read: `values` are its rows with what their cells say."""

    table: Table
    reading: Reading
    states: States
    values: pl.LazyFrame
    checks: Sequence[Check]

    def orders(self, *, skip_bad: bool) -> Orders:
        rows = compact(self.values, self.reading, self.states, is_bad(self.checks)).collect(engine="streaming")
        first_rows = _without_further_lines(rows)
        left_out = self.states.counted(first_rows["left_out"])
        orders = first_rows.filter(pl.col("left_out").is_null()).drop("left_out")
        bad = self._bad_rows(orders)
        problems = [on_one_line(f"{self.table.name}, row {row}{problem}.") for row, problem in bad.iter_rows()]
        if problems and not skip_bad:
            raise BacktestError(problems)
        good = orders.filter(~pl.col("row").is_in(bad["row"].implode())) if problems else orders
        if good.is_empty():
            raise BacktestError([*problems, f"{self.table.name}: there are no orders in it{_because(left_out)}."])
        return Orders(_arranged(self._named(good).drop("order_id", "bad")), self.reading, problems, left_out)

    def _bad_rows(self, orders: pl.DataFrame) -> pl.DataFrame:
        """Return `row` and `problem` of the rows that cannot be used, in the order of the file."""
        good, found = orders, []
        if orders["bad"].any():
            good = orders.filter(~pl.col("bad"))
            bad = orders.filter(pl.col("bad"))["row"]
            rows = self.values.filter(pl.col("row").is_in(bad.implode()))
            found.append(rows.select("row", problem=problem(self.checks)).collect(engine="streaming"))
        return pl.concat([*found, repeated_orders(good, self.reading.headers["order_id"])]).sort("row")

    def _named(self, orders: pl.DataFrame) -> pl.DataFrame:
        headers = self.reading.headers
        return with_accounts(orders, accounts_by_address(self.values, headers)) if has_accounts(headers) else orders


def _without_further_lines(rows: pl.DataFrame) -> pl.DataFrame:
    """Return a row for each order: the rows below it that name it and no amount are further lines of it."""
    if not rows["no_amount"].any():
        return rows.drop("no_amount")
    is_further = rows["no_amount"] & ~rows["order_id"].is_first_distinct()
    return rows.filter(~is_further).drop("no_amount")


def _because(left_out: Sequence[LeftOut]) -> str:
    count = sum(left.orders for left in left_out)
    return f" that are sales; {count:,} were left out for their states" if count else ""


def _arranged(orders: pl.DataFrame) -> pl.DataFrame:
    """Sort by customer and time, with what was paid for the goods in the end."""
    total = pl.col("amount") + pl.col("shipping")
    # Half up, in whole numbers: the goods' share of what was refunded.
    wide = pl.col("amount").cast(pl.Int128) * pl.col("refunded") * 2 + total
    given_back = pl.when(pl.col("refunded") > 0).then((wide // (total * 2)).cast(pl.Int64)).otherwise(0)
    # Customers become numbers in the order of their names: quick to sort by, and small.
    customers = pl.Enum(orders["customer"].drop_nulls().unique().sort())
    compact = orders.with_columns(
        pl.col("customer").cast(customers),
        pl.col("currency", "category").cast(pl.Categorical),
        revenue=pl.col("amount") - given_back,
    )
    return compact.sort("customer", "at", "row", nulls_last=True)
