"""Reading past orders from CSV or Parquet into columns that fit into memory."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import polars as pl

from .cells import amount, amount_problem, is_blank, moment
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
    found = find_columns(_headers(table, path), columns, where=path.name)
    cells = table.select(_text(table, header).alias(column) for column, header in found.items())
    try:
        parsed = _parsed(cells, date_format).collect(engine="streaming")
    except pl.exceptions.PolarsError as error:
        raise BacktestError([f"{path.name}: the file cannot be read as a table: {_first_line(error)}"]) from error
    parsed = _with_duplicates(parsed)
    bad = parsed.filter(pl.col("problem").is_not_null())
    problems = [f"{path.name}, row {row}: {problem}." for row, problem in bad.select("row", "problem").iter_rows()]
    if problems and not skip_bad:
        raise BacktestError(problems)
    good = parsed.filter(pl.col("problem").is_null()) if problems else parsed
    if good.is_empty():
        raise BacktestError([*problems, f"{path.name}: there are no orders in it."])
    return Orders(_arranged(good), frozenset(found), problems)


def _scan(path: Path, separator: str | None) -> pl.LazyFrame:
    if not path.is_file():
        raise BacktestError([f"{path}: there is no such file."])
    if path.suffix.lower() in (".parquet", ".pq"):
        return pl.scan_parquet(path)
    with path.open(encoding="utf-8", errors="replace") as lines:
        header = lines.readline()
    guess = max(SEPARATORS, key=header.count)
    return pl.scan_csv(path, separator=separator or guess, infer_schema=False, encoding="utf8-lossy")


def _headers(table: pl.LazyFrame, path: Path) -> list[str]:
    try:
        return table.collect_schema().names()
    except pl.exceptions.PolarsError as error:
        raise BacktestError([f"{path.name}: the file cannot be read as a table: {_first_line(error)}"]) from error


def _first_line(error: Exception) -> str:
    return str(error).partition("\n")[0]


def _text(table: pl.LazyFrame, header: str) -> pl.Expr:
    """Return a column as text, whatever a Parquet file holds it as."""
    kind, column = table.collect_schema()[header], pl.col(header)
    if isinstance(kind, pl.Datetime) and kind.time_zone:
        column = column.dt.convert_time_zone("UTC").dt.replace_time_zone(None)
    return column.cast(pl.String)


def _parsed(cells: pl.LazyFrame, date_format: str | None) -> pl.LazyFrame:
    names = cells.collect_schema().names()
    amounts = [name for name in AMOUNTS if name in names]
    optional = [name for name in amounts if name != "amount"]
    filled = cells.with_row_index("row", offset=2).with_columns(
        pl.when(is_blank(pl.col(name))).then(pl.lit("0")).otherwise(pl.col(name)).alias(name) for name in optional
    )
    values = filled.with_columns(
        moment(pl.col("date"), date_format).alias("at"),
        *(amount(pl.col(name)).alias(f"{name}_value") for name in amounts),
    )
    return values.select(
        "row",
        pl.col("order_id").str.strip_chars(),
        pl.when(~is_blank(pl.col("customer"))).then(pl.col("customer").str.strip_chars()).alias("customer"),
        "at",
        *(pl.col(f"{name}_value").alias(name) for name in amounts),
        *(pl.lit(0, pl.Int64).alias(name) for name in AMOUNTS if name not in amounts),
        _code("currency", names).str.to_uppercase().alias("currency"),
        _code("category", names).alias("category"),
        _problem(names, amounts).alias("problem"),
    )


def _code(name: str, names: list[str]) -> pl.Expr:
    return pl.col(name).fill_null("").str.strip_chars() if name in names else pl.lit("")


def _problem(names: list[str], amounts: list[str]) -> pl.Expr:
    blank_id = pl.when(is_blank(pl.col("order_id"))).then(pl.lit("the order has no id"))
    no_date = pl.when(pl.col("at").is_null()).then(
        pl.format('the date "{}" is not a date', pl.col("date").fill_null(""))
    )
    wrong_amounts = [amount_problem(name, pl.col(name), pl.col(f"{name}_value")) for name in amounts]
    problems = [blank_id, no_date, *wrong_amounts]
    if "refunded" in amounts:
        total = sum((pl.col(f"{name}_value") for name in ("shipping",) if name in amounts), pl.col("amount_value"))
        too_much = pl.col("refunded_value") > total
        problems.append(pl.when(too_much).then(pl.format("{} was refunded, more than was paid", pl.col("refunded"))))
    if "currency" in names:
        text = pl.col("currency").fill_null("").str.strip_chars()
        known = text.str.contains(r"^([A-Za-z]{3})?$")
        problems.append(pl.when(~known).then(pl.format('the currency "{}" is not a code of three letters', text)))
    return pl.coalesce(problems)


def _with_duplicates(orders: pl.DataFrame) -> pl.DataFrame:
    """Mark an order whose id a row before has."""
    again = orders.filter(~pl.col("order_id").is_first_distinct() & pl.col("problem").is_null())
    if again.is_empty():
        return orders
    first = orders.filter(pl.col("order_id").is_first_distinct()).select("order_id", first="row")
    twice = again.join(first, on="order_id", how="left").select(
        "row", again=pl.format("the order {} is in row {} already", "order_id", "first")
    )
    marked = orders.join(twice, on="row", how="left", maintain_order="left")
    return marked.with_columns(pl.coalesce("problem", "again").alias("problem")).drop("again")


def _arranged(orders: pl.DataFrame) -> pl.DataFrame:
    """Sort by customer and time, with what was paid for the goods in the end."""
    total = pl.col("amount") + pl.col("shipping")
    # Half up, in whole numbers: the goods' share of what was refunded.
    wide = pl.col("amount").cast(pl.Int128) * pl.col("refunded") * 2 + total
    given_back = pl.when(pl.col("refunded") > 0).then((wide // (total * 2)).cast(pl.Int64)).otherwise(0)
    compact = orders.drop("order_id", "problem").with_columns(
        pl.col("customer", "currency", "category").cast(pl.Categorical)
    )
    return compact.with_columns((pl.col("amount") - given_back).alias("revenue")).sort(
        pl.col("customer").cast(pl.String), "at", "row", nulls_last=True
    )
