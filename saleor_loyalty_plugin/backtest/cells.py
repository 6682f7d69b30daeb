"""Cells of a file as values, for whole columns at once.

Amounts are whole numbers of 1/10,000 of the currency's unit, so that they stay exact; moments are UTC.
"""

import polars as pl

UNITS = 10_000
LARGEST = 10**11
TAIL = 0.005
_MOMENT = (
    r"^\s*(\d{4})-?(\d{2})-?(\d{2})"
    r"(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,6})\d*)?)?)?"
    r"\s*(?:(?:Z|UTC)|([+-])(\d{2}):?(\d{2})?)?\s*$"
)


def is_blank(cell: pl.Expr) -> pl.Expr:
    return cell.is_null() | (cell.str.strip_chars() == "")


def amount(cell: pl.Expr) -> pl.Expr:
    """Return the amount in a cell such as 19.99 or 19,99; null for what is none or has more than 4 decimals.

    Read through binary numbers, which is exact: below 10**11 the nearest one is far less than half of 1/10,000 off.
    So the tail of a binary fraction in a file (3.2800000000000002) is no further decimal.
    """
    scaled = cell.str.strip_chars().str.replace(",", ".", literal=True).cast(pl.Float64, strict=False) * UNITS
    near = scaled.round()
    return pl.when((scaled - near).abs() < TAIL, near.abs() < LARGEST * UNITS).then(near.cast(pl.Int64, strict=False))


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
    """Return the moment in a cell of this strptime format, in UTC; null for what is no date."""
    return _checked_year(cell.str.strip_chars().str.to_datetime(date_format, strict=False, time_unit="us"))


def _checked_year(value: pl.Expr) -> pl.Expr:
    return pl.when(value.dt.year().is_between(1900, 2199)).then(value)
