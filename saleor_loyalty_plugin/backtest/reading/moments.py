"""Moments, in UTC without saying so."""

import re

import polars as pl

_OFFSET = r"([+-])([01]\d|2[0-3]):?([0-5]\d)?"
_MOMENT = (
    r"^\s*(\d{4})-?(\d{2})-?(\d{2})"
    r"(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,6})\d*)?)?)?"
    rf"\s*(?:(?:Z|UTC|GMT)|{_OFFSET})?\s*$"
)
_NAMED = r"\d\s*[A-Za-z][A-Za-z0-9_/+-]*\s*$"
_ISO_NAMED = r"^\s*\d{4}-?\d{2}-?\d{2}[T ][\d:.,]*" + _NAMED
_HALF_OF_DAY = r"(?i)[AP]M\s*$"
# What follows tells GMT, a zone, from GMT+0100, where it is part of the form.
_UTC = r"(?i)(?:UTC|GMT|Z)([^+\-\d]|$)"
_HAS_OFFSET = re.compile(r"%[:#]*z|%\+")


def moment_parts(cell: pl.Expr) -> pl.Expr:
    """Return what ISO 8601 is made of in a cell, for `moment`: a step of its own, so that each cell is matched once."""
    return cell.str.extract_groups(_MOMENT)


def moment(parts: pl.Expr) -> pl.Expr:
    """Return the moment that parts of ISO 8601 say, with or without a time and an offset; null for what is no date.

    Without an offset it is UTC; without a time it is the beginning of the day.
    """
    year, month, day, hour, minute, second, fraction, sign, hours, minutes = (
        parts.struct.field(str(index)) for index in range(1, 11)
    )
    text = pl.concat_str(
        [year, month, day, hour.fill_null("00"), minute.fill_null("00"), second.fill_null("00")], ignore_nulls=False
    )
    local = text.str.to_datetime("%Y%m%d%H%M%S", strict=False, time_unit="us")
    microseconds = fraction.fill_null("0").str.pad_end(6, "0").cast(pl.Int64)
    offset = hours.fill_null("0").cast(pl.Int64) * 60 + minutes.fill_null("0").cast(pl.Int64)
    ahead = pl.when(sign == "-").then(-offset).otherwise(offset)
    return _checked_year(local + pl.duration(microseconds=microseconds) - pl.duration(minutes=ahead))


def moment_as(cell: pl.Expr, date_format: str) -> pl.Expr:
    """Return the moment in a cell of this strptime format, its offset kept; null for what is no date.

    Of zone names UTC, GMT and Z are read: others mean different offsets in different places (rule 103).
    """
    text, form = cell.str.strip_chars(), date_format.replace("%Z", "%z").replace(".%f", "%.f")
    if _HAS_OFFSET.search(form):
        text = text.str.replace(_UTC, "+0000$1")
    found = text.str.to_datetime(form, strict=False, time_unit="us", time_zone="UTC")
    return _checked_year(found.dt.replace_time_zone(None))


def format_problem(date_format: str) -> str | None:
    """Return why no date can be read by a format, None where one can."""
    if re.search(r"(?<!\.)%f", date_format):
        return f"--date-format {date_format}: write .%f for the decimals of a second."
    try:
        pl.DataFrame({"date": ["1"]}).select(moment_as(pl.col("date"), date_format))
    except (pl.exceptions.PolarsError, pl.exceptions.PanicException) as error:
        return f"--date-format {date_format}: {str(error).splitlines()[0]}"
    return None


def names_a_zone(cell: pl.Expr, date_format: str | None) -> pl.Expr:
    """Return whether letters stand where a date of this format, or of ISO 8601, has its offset."""
    if date_format is not None and "%Z" not in date_format:
        return pl.lit(False)
    return cell.str.contains(_ISO_NAMED if date_format is None else _NAMED) & ~cell.str.contains(_HALF_OF_DAY)


def _checked_year(value: pl.Expr) -> pl.Expr:
    return pl.when(value.dt.year().is_between(1900, 2199)).then(value)
