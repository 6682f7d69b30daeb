"""What the cells of a file of members say; what can be read in two ways is refused (rule 103)."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from .....domain.amounts import MAX_POINTS
from .....domain.clocks.zones import instant, midnight
from .....domain.texts import is_storable

_WHOLE = re.compile(r"(\d{1,12})(?:\.0+)?")
_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_DAY_OF_YEAR = re.compile(r"(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?")
MAX_ADDRESS = 254
MAX_NOTE = 1000
# Smile writes this year where it does not know one.
NO_YEAR = 1004


@dataclass(frozen=True, slots=True)
class Birthday:
    month: int
    day: int
    year: int | None


def address(cell: str) -> str:
    """Return an e-mail address in small letters.

    Raises:
        ValueError: it is none; as with the others the message is for a person.

    """
    text = cell.strip().lower()
    if len(text) > MAX_ADDRESS or not is_storable(text) or not _ADDRESS.fullmatch(text):
        raise ValueError("enter an e-mail address")
    return text


def points(cell: str) -> int:
    """Return a number of points, from 0 on."""
    match = _WHOLE.fullmatch(cell.strip())
    if match is None:
        raise ValueError("enter a whole number of points from 0 on, such as 1250, without a sign between thousands")
    number = int(match[1])
    if number > MAX_POINTS:
        raise ValueError(f"enter {MAX_POINTS} points at most")
    return number


def moment(cell: str, zone: ZoneInfo, date_format: str | None) -> datetime:
    """Return a moment; of a date alone midnight, and without an offset by the clocks of `zone`."""
    text = cell.strip()
    try:
        found = datetime.strptime(text, date_format) if date_format else datetime.fromisoformat(text)  # noqa: DTZ007
    except ValueError as error:
        raise ValueError("enter a date such as 2026-12-31, or name its form with --date-format") from error
    return found.astimezone(UTC) if found.tzinfo is not None else instant(found, zone)


def end(cell: str, zone: ZoneInfo, date_format: str | None) -> datetime:
    """Return until when points of this date can be spent: of a date alone, until the end of that day."""
    found = moment(cell, zone, date_format)
    local = found.astimezone(zone)
    if local.time() != datetime.min.time():
        return found
    return midnight(local.date() + timedelta(days=1), zone)


def birthday(cell: str, date_format: str | None) -> Birthday:
    """Return a birthday: an ISO date, month/day or month/day/year."""
    text = cell.strip()
    if (match := _DAY_OF_YEAR.fullmatch(text)) and date_format is None:
        # Who says no year may have been born in a leap year.
        text = f"{match[3] or NO_YEAR:0>4}-{match[1]:0>2}-{match[2]:0>2}"
    try:
        found = (
            datetime.strptime(text, date_format).date() if date_format else date.fromisoformat(text[:10])  # noqa: DTZ007
        )
    except ValueError as error:
        raise ValueError("enter a birthday such as 1990-12-25 or 12/25 (month first)") from error
    return Birthday(found.month, found.day, None if found.year == NO_YEAR else found.year)


def note(cell: str) -> str:
    """Return a note without space around it."""
    text = cell.strip()
    if len(text) > MAX_NOTE or not is_storable(text):
        raise ValueError(f"enter at most {MAX_NOTE} characters that can be stored")
    return text
