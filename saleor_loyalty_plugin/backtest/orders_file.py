"""Reading past orders from CSV or Parquet into columns that fit into memory."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import polars as pl

from .bad_rows import Check, checks_of, is_bad, problem, repeated_orders
from .cells import amount, is_blank, moment, moment_as, moment_parts
from .columns import find_columns
from .errors import BacktestError

AMOUNTS = ("amount", "discount", "shipping", "refunded")
SEPARATORS = (",", ";", "\t", "|")


@dataclass(frozen=True, slots=True)
class Orders:
    """Past orders by customer and time.

    `frame` has the columns row, customer (null for a guest), at (UTC), currency, amount, shipping, refunded, discount
    (each in 1/10,000 of the currency's unit; `amount` is the goods after discounts, `refunded` of goods and shipping),
    revenue (`amount` less its share of what was refunded), and category. `columns` says which of them the file had.
    """

    frame: pl.DataFrame
    columns: frozenset[str]
    problems: list[str] = field(default_factory=list)
    """Rows that were left out, and why, one line each."""

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
    skip_bad: bool = False,
) -> Orders:
    """Read a file of orders; what its columns mean is in columns.py.

    Raises:
        BacktestError: there is no such file, it is no table, a column is missing, there are no orders, or rows are bad
            and `skip_bad` is not set: a line for each of them with its row as a spreadsheet counts it, the header
            being row 1.

    """
    table = _scan(path, separator)
    with _as_table(path):
        headers = table.collect_schema().names()
    found = find_columns(headers, columns, where=path.name)
    cells = table.select(_text(table, header).alias(column) for column, header in found.items())
    amounts = [name for name in AMOUNTS if name in found]
    numbered = cells.with_row_index("row", offset=1 if _is_parquet(path) else 2)
    # An empty line is no row.
    rows = numbered.filter(~pl.all_horizontal(pl.col(name).is_null() for name in found))
    values = _values(rows, amounts, date_format)
    checks = checks_of(list(found), amounts)
    with _as_table(path):
        orders = _compact(values, list(found), amounts, is_bad(checks)).collect(engine="streaming")
        bad = _bad_rows(values, checks, orders)
    problems = [f"{path.name}, row {row}: {problem}." for row, problem in bad.iter_rows()]
    if problems and not skip_bad:
        raise BacktestError(problems)
    good = orders.filter(~pl.col("row").is_in(bad["row"].implode())) if problems else orders
    if good.is_empty():
        raise BacktestError([*problems, f"{path.name}: there are no orders in it."])
    return Orders(_arranged(good.drop("order_id", "bad")), frozenset(found), problems)


@contextmanager
def _as_table(path: Path) -> Iterator[None]:
    try:
        yield
    except pl.exceptions.PolarsError as error:
        reason = str(error).partition("\n")[0]
        raise BacktestError([f"{path.name}: the file cannot be read as a table: {reason}"]) from error


def _is_parquet(path: Path) -> bool:
    return path.suffix.lower() in (".parquet", ".pq")


def _scan(path: Path, separator: str | None) -> pl.LazyFrame:
    if not path.is_file():
        raise BacktestError([f"{path}: there is no such file."])
    if _is_parquet(path):
        return pl.scan_parquet(path)
    with path.open(encoding="utf-8", errors="replace") as lines:
        header = lines.readline()
    guess = max(SEPARATORS, key=header.count)
    return pl.scan_csv(path, separator=separator or guess, infer_schema=False, encoding="utf8-lossy")


def _text(table: pl.LazyFrame, header: str) -> pl.Expr:
    """Return a column as text, whatever a Parquet file holds it as."""
    kind, column = table.collect_schema()[header], pl.col(header)
    if isinstance(kind, pl.Datetime) and kind.time_zone:
        column = column.dt.convert_time_zone("UTC").dt.replace_time_zone(None)
    return column.cast(pl.String)


def _values(cells: pl.LazyFrame, amounts: Sequence[str], date_format: str | None) -> pl.LazyFrame:
    """Add the moment and the amounts that the cells say; a blank cell of an optional column is 0."""
    filled = {
        name: pl.col(name) if name == "amount" else pl.when(is_blank(pl.col(name))).then(pl.lit("0")).otherwise(name)
        for name in amounts
    }
    date = pl.col("date")
    matched = cells.with_columns(moment_parts(date).alias("parts")) if date_format is None else cells
    return matched.with_columns(
        (moment(pl.col("parts")) if date_format is None else moment_as(date, date_format)).alias("at"),
        *(amount(cell).alias(f"{name}_value") for name, cell in filled.items()),
    )


def _compact(values: pl.LazyFrame, columns: Sequence[str], amounts: Sequence[str], bad: pl.Expr) -> pl.LazyFrame:
    return values.select(
        "row",
        pl.col("order_id").str.strip_chars(),
        pl.when(~is_blank(pl.col("customer"))).then(pl.col("customer").str.strip_chars()).alias("customer"),
        "at",
        *(pl.col(f"{name}_value").alias(name) for name in amounts),
        *(pl.lit(0, pl.Int64).alias(name) for name in AMOUNTS if name not in amounts),
        _code("currency", columns).str.to_uppercase().alias("currency"),
        _code("category", columns).alias("category"),
        bad.alias("bad"),
    )


def _code(name: str, columns: Sequence[str]) -> pl.Expr:
    return pl.col(name).fill_null("").str.strip_chars() if name in columns else pl.lit("")


def _bad_rows(values: pl.LazyFrame, checks: Sequence[Check], orders: pl.DataFrame) -> pl.DataFrame:
    """Return `row` and `problem` of the rows that cannot be used, in the order of the file."""
    good = orders
    found = []
    if orders["bad"].any():
        good = orders.filter(~pl.col("bad"))
        found.append(values.filter(is_bad(checks)).select("row", problem=problem(checks)).collect(engine="streaming"))
    return pl.concat([*found, repeated_orders(good)]).sort("row")


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
