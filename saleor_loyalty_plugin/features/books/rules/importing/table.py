"""A CSV file, read row by row: a bad row is told and the next one read, whatever the file's size."""

import codecs
import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
WORKBOOK = b"PK\x03\x04"
SEPARATORS = ",;\t|"


class FileError(ValueError):
    """A file cannot be read at all; the message is for a person."""


@dataclass(frozen=True, slots=True)
class Cells:
    """A row of a file by the line that it begins in; `problem` says why it cannot be read."""

    line: int
    cells: list[str]
    problem: str = ""


def open_text(path: Path, encoding: str | None) -> IO[str]:
    """Return a file to be read as text; what is no text in its encoding comes as signs that `is_no_text` knows.

    Raises:
        FileError: there is no such file, it is a workbook, or there is no such encoding.

    """
    try:
        with path.open("rb") as file:
            start = file.read(4)
    except OSError as error:
        raise FileError(f"the file cannot be read: {error.strerror}.") from error
    if start == WORKBOOK:
        raise FileError("this is a workbook; save its sheet as CSV, and give that.")
    name = encoding or next((name for mark, name in MARKS if start.startswith(mark)), "utf-8")
    try:
        codecs.lookup(name)
    except LookupError as error:
        raise FileError(f"--encoding {name}: there is no such encoding; cp1252, utf-8 and utf-16 are some.") from error
    errors = "surrogateescape" if name.lower().startswith("utf-8") else "replace"
    return path.open(encoding=name, errors=errors, newline="")


def rows_of(file: IO[str]) -> Iterator[Cells]:
    """Return the rows of a file, its headers first; blank ones are passed over."""
    header = file.readline()
    reader = csv.reader(_again(header, file), delimiter=separator_of(header))
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield Cells(line, [], f"this is no row of a table ({error})")
            continue
        if any(is_no_text(cell) for cell in cells):
            yield Cells(line, cells, "it has signs that are no text in the file's encoding; say it with --encoding")
        elif any(cell.strip() for cell in cells):
            yield Cells(line, cells)


def _again(header: str, file: IO[str]) -> Iterator[str]:
    yield header
    yield from file


def separator_of(header: str) -> str:
    """Return what stands between the cells of a header: the sign that is there most often."""
    return max(SEPARATORS, key=header.count)


def is_no_text(cell: str) -> bool:
    """Return whether a cell has what could not be decoded."""
    return "\0" in cell or "\ufffd" in cell or any("\ud800" <= sign <= "\udfff" for sign in cell)
