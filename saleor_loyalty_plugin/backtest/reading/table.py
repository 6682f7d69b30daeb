"""A file of orders as a table of text."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import polars as pl

from ..errors import BacktestError
from .records import header_line, misfit, separator_of
from .text import utf8_file


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a file; `first_row` is the number of the first one, `numeric` are the headers of stored numbers."""

    name: str
    rows: pl.LazyFrame
    headers: list[str]
    first_row: int
    numeric: frozenset[str] = frozenset()

    def text(self, header: str) -> pl.Expr:
        """Return a column as text, whatever a Parquet file holds it as."""
        kind, column = self.rows.collect_schema()[header], pl.col(header)
        if isinstance(kind, pl.Datetime) and kind.time_zone:
            column = column.dt.convert_time_zone("UTC").dt.replace_time_zone(None)
        return column.cast(pl.String)


@contextmanager
def open_table(path: Path, *, encoding: str | None, separator: str | None) -> Iterator[Table]:
    """Return the table in a CSV or Parquet file, to be read within this context.

    Raises:
        BacktestError: there is no such file, it is no text (with the first row that is not), or no table.

    """
    if not path.is_file():
        raise BacktestError([f"{path}: there is no such file."])
    if path.suffix.lower() in (".parquet", ".pq"):
        with _as_table(path.name):
            yield _parquet(path)
        return
    with utf8_file(path, encoding) as text:
        found = separator or separator_of(header_line(text))
        with _as_table(path.name, text, found):
            rows = pl.scan_csv(text, separator=found, infer_schema=False)
            yield Table(path.name, rows, rows.collect_schema().names(), first_row=2)


def _parquet(path: Path) -> Table:
    rows = pl.scan_parquet(path)
    schema = rows.collect_schema()
    numeric = frozenset(header for header, kind in schema.items() if kind.is_numeric())
    return Table(path.name, rows, schema.names(), first_row=1, numeric=numeric)


@contextmanager
def _as_table(name: str, text: Path | None = None, separator: str = "") -> Iterator[None]:
    try:
        yield
    except pl.exceptions.NoDataError as error:
        raise BacktestError([f"{name}: the file is empty."]) from error
    except (pl.exceptions.PolarsError, pl.exceptions.PanicException) as error:
        where = misfit(text, separator) if text else None
        reason = str(error).partition("\n")[0]
        problem = f", {where}" if where else f": the file cannot be read as a table: {reason}"
        raise BacktestError([f"{name}{problem}."]) from error
