"""Files of text as UTF-8: decoded as `--encoding` says or their first bytes tell, else refused where they are not."""

import codecs
import csv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from ..errors import BacktestError
from .records import header_line, records, separator_of

CHUNK = 1 << 22
UTF_8 = ("utf-8", "utf-8-sig")
MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""What a file begins with whose encoding tells itself, the longer ones first."""
WORKBOOK = b"PK\x03\x04"
NUL = "\0"
SHOWN = 60
"""So many letters of a cell are told."""


def encoding_problem(name: str) -> str | None:
    """Return what is wrong with the name of an encoding, None where nothing is."""
    try:
        "".encode(name)
        codecs.getincrementaldecoder(name)
    except (LookupError, UnicodeError, ValueError):
        return f"--encoding {name}: there is no such encoding; cp1252, latin-1, utf-8 and utf-16 are some."
    return None


@contextmanager
def utf8_file(path: Path, encoding: str | None) -> Iterator[Path]:
    """Return a file of the same text in UTF-8: `path` itself, or a copy that is gone afterwards.

    Raises:
        BacktestError: the first row that is not text in this encoding (rule 103).

    """
    with path.open("rb") as file:
        start = file.read(4)
    if start == WORKBOOK:
        raise BacktestError([f"{path.name}: this is a workbook; save its sheet as CSV, and give that."])
    name = _encoding(start, encoding)
    if name in UTF_8:
        _check(path)
        yield path
        return
    with TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        _copy(path, copy, name)
        yield copy


def _encoding(start: bytes, given: str | None) -> str:
    if given is not None:
        return codecs.lookup(given).name
    return next((name for mark, name in MARKS if start.startswith(mark)), "utf-8")


def _check(path: Path) -> None:
    for text in _decoded(path, "utf-8"):
        if NUL in text:
            raise _refusal(path, "utf-8")


def _copy(path: Path, copy: Path, encoding: str) -> None:
    with copy.open("w", encoding="utf-8", newline="") as file:
        for text in _decoded(path, encoding):
            if NUL in text:
                raise _refusal(path, encoding)
            try:
                file.write(text)
            except UnicodeEncodeError as error:
                raise _refusal(path, encoding) from error


def _decoded(path: Path, encoding: str) -> Iterator[str]:
    decoder = codecs.getincrementaldecoder(encoding)()
    with path.open("rb") as file:
        try:
            while chunk := file.read(CHUNK):
                yield decoder.decode(chunk)
            yield decoder.decode(b"", final=True)
        except UnicodeError as error:
            raise _refusal(path, encoding) from error


def _refusal(path: Path, encoding: str) -> BacktestError:
    try:
        line = _first_line(path, encoding)
    except (UnicodeError, csv.Error):
        line = None
    return BacktestError([line or f"{path.name}: this is no text in {encoding.upper()}: --encoding names another."])


def _first_line(path: Path, encoding: str) -> str | None:
    """Return what is said of the first row with something that is no text: slow, for a file that is refused."""
    # Escaped, what is not UTF-8 cannot be mistaken for a sign that stands in the file.
    escapes = encoding in UTF_8
    errors = "surrogateescape" if escapes else "replace"
    separator = separator_of(header_line(path, encoding, errors))
    columns: list[str] = []
    for row, cells in records(path, separator, encoding=encoding, errors=errors):
        for index, cell in enumerate(cells):
            if _is_no_text(cell, escapes):
                header = columns[index] if index < len(columns) else str(index + 1)
                return _line(path, row, header, cell, encoding)
        columns = columns or cells
    return None


def _is_no_text(cell: str, escapes: bool) -> bool:
    return NUL in cell or any("\ud800" <= sign <= "\udfff" for sign in cell) or (not escapes and "\ufffd" in cell)


def _line(path: Path, row: int, header: str, cell: str, encoding: str) -> str:
    shown = cell[:SHOWN].encode("utf-8", "surrogateescape" if encoding in UTF_8 else "replace")
    found = shown.decode("utf-8", "backslashreplace").replace(NUL, r"\x00")
    way_out = f"say how the file is written, such as --encoding {'utf-16-le' if NUL in cell else 'cp1252'}"
    return f'{path.name}, row {row}, column "{header}": "{found}" is no text in {encoding.upper()}: {way_out}.'
