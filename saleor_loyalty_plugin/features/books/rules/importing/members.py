"""The members that a file brings, row by row."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import IO, Any
from zoneinfo import ZoneInfo

from . import cells
from .headers import HeaderError, find_columns
from .table import Cells, FileError, rows_of


@dataclass(frozen=True, slots=True, kw_only=True)
class BroughtMember:
    """What a row says of somebody. Points are points; None is what it does not say."""

    line: int
    email: str
    points: int
    tier: str = ""
    expires_at: datetime | None = None
    joined_at: datetime | None = None
    birthday: cells.Birthday | None = None
    lifetime: int = 0
    note: str = ""

    def key(self, file: str) -> str:
        """Return what names the row: the same file's name, line and address are the same row."""
        return hashlib.sha256("\0".join((file, str(self.line), self.email)).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that is not taken, and why, in words."""

    line: int
    problem: str


@dataclass(frozen=True, slots=True)
class Reading:
    """How cells are read: by the clocks of `zone`, and dates in a strptime format, None for ISO 8601."""

    zone: ZoneInfo
    date_format: str | None = None


def members_of(file: IO[str], *, chosen: Mapping[str, str], reading: Reading) -> Iterator[BroughtMember | BadRow]:
    """Return what each row of a file says, or why it is not taken.

    Raises:
        FileError: the file is empty, or its headers do not say what is needed.

    """
    rows = rows_of(file)
    header = next(rows, None)
    if header is None or header.problem:
        raise FileError(f"line 1: {header.problem if header else 'the file is empty'}.")
    headers = [cell.strip().removeprefix("\ufeff") for cell in header.cells]
    try:
        places = find_columns(headers, chosen)
    except HeaderError as error:
        raise FileError(str(error)) from error
    for row in rows:
        yield _member(row, headers, places, reading)


def _member(row: Cells, headers: list[str], places: Mapping[str, int], reading: Reading) -> BroughtMember | BadRow:
    if row.problem:
        return BadRow(row.line, row.problem)
    if len(row.cells) != len(headers):
        return BadRow(row.line, f"it has {len(row.cells)} cells, the header {len(headers)}")
    values: dict[str, Any] = {}
    for column, read in _readers(reading).items():
        text = row.cells[places[column]] if column in places else ""
        if not text.strip() and column not in ("email", "points"):
            continue
        try:
            values[FIELDS.get(column, column)] = read(text)
        except ValueError as error:
            return BadRow(row.line, f'column "{headers[places[column]]}": {error}')
    return BroughtMember(line=row.line, **values)


FIELDS = {"expires": "expires_at", "joined": "joined_at"}


def _readers(reading: Reading) -> dict[str, Callable[[str], Any]]:
    zone, date_format = reading.zone, reading.date_format
    return {
        "email": cells.address,
        "points": cells.points,
        "tier": cells.note,
        "expires": lambda cell: cells.end(cell, zone, date_format),
        "joined": lambda cell: cells.moment(cell, zone, date_format),
        "birthday": lambda cell: cells.birthday(cell, date_format),
        "lifetime": cells.points,
        "note": cells.note,
    }
