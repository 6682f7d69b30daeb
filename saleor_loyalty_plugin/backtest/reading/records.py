"""A CSV row by row in plain Python: slow, to find the row that a fast reader cannot name."""

import csv
import re
from collections.abc import Iterator
from pathlib import Path

LONGEST_HEADER = 1 << 20
SEPARATORS = (",", ";", "\t", "|")
_QUOTED = re.compile(r'"(?:[^"]|"")*"')


def header_line(path: Path, encoding: str = "utf-8", errors: str = "strict") -> str:
    with path.open(encoding=encoding, errors=errors) as lines:
        return lines.readline(LONGEST_HEADER).removeprefix("\ufeff")


def separator_of(header: str) -> str:
    """Return what most often stands between the cells of a header."""
    return max(SEPARATORS, key=_QUOTED.sub("", header).count)


def records(
    path: Path, separator: str, *, encoding: str = "utf-8", errors: str = "strict", strict: bool = False
) -> Iterator[tuple[int, list[str]]]:
    """Return number and cells of each row, the header being row 1.

    Raises:
        csv.Error: `strict` is set and a cell's quotation marks do not match.

    """
    longest = csv.field_size_limit(1 << 30)
    try:
        with path.open(encoding=encoding, errors=errors, newline="") as lines:
            yield from enumerate(csv.reader(lines, delimiter=separator, strict=strict), 1)
    finally:
        csv.field_size_limit(longest)


def misfit(path: Path, separator: str) -> str | None:
    """Return the first row that is not of the header's form, and why; None where each is."""
    row, width = 0, 0
    try:
        for row, cells in records(path, separator, strict=True):
            width = width or len(cells)
            if len(cells) > width:
                return (
                    f"row {row}: it has {len(cells)} cells and the header {width}: put a cell with a "
                    f'"{separator}" in it between quotation marks, or say what separates cells with --separator'
                )
    except csv.Error as error:
        return f"row {row + 1}: the quotation marks do not match ({error})"
    return None
