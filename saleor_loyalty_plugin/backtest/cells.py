"""Cells of a file as values, for whole columns at once, and what is wrong with a cell in words.

Amounts are whole numbers of 1/10,000 of the currency's unit, so that they stay exact; moments are UTC.
"""

import polars as pl

UNITS = 10_000
_AMOUNT = r"^\s*([+-])?(\d{1,12})(?:[.,](\d+))?\s*$"
_MOMENT = (
    r"^\s*(\d{4})-?(\d{2})-?(\d{2})"
    r"(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,6})\d*)?)?)?"
    r"\s*(?:(?:Z|UTC)|([+-])(\d{2}):?(\d{2})?)?\s*$"
)


def is_blank(cell: pl.Expr) -> pl.Expr:
    return cell.is_null() | (cell.str.strip_chars() == "")


def amount(cell: pl.Expr) -> pl.Expr:
    """Return the amount in a cell such as 19.99 or 19,99; null for what is none or has more than 4 decimals.

    The tail of a binary fraction (3.2800000000000002, 3.2799999999999998) is no further decimal: it is rounded off.
    """
    decimals = cell.str.extract(_AMOUNT, 3).fill_null("")
    whole = cell.str.extract(_AMOUNT, 2).cast(pl.Int64, strict=False) * UNITS
    part = decimals.str.pad_end(4, "0").str.head(4).cast(pl.Int64, strict=False)
    rest = decimals.str.slice(4)
    below, above = rest.str.starts_with("999999"), rest.str.starts_with("000000")
    exact = below | above | (rest.str.strip_chars("0") == "")
    sign = pl.when(cell.str.extract(_AMOUNT, 1) == "-").then(-1).otherwise(1)
    return pl.when(exact).then(sign * (whole + part + below.cast(pl.Int64)))


def amount_problem(name: str, cell: pl.Expr, value: pl.Expr) -> pl.Expr:
    """Return what is wrong with an amount, null where nothing is; a blank cell of an optional column is 0."""
    text = pl.format('the {} "{}"', pl.lit(name), cell.fill_null(""))
    return (
        pl.when(value.is_null())
        .then(pl.format("{} is not an amount with at most 4 decimals", text))
        .when(value < 0)
        .then(pl.format("{} is negative", text))
    )


def moment(cell: pl.Expr, date_format: str | None) -> pl.Expr:
    """Return the moment in a cell: ISO 8601, with or without a time and an offset, or in the given strptime format.

    Without an offset it is UTC; without a time it is the beginning of the day. Null for what is no date.
    """
    if date_format is not None:
        return _checked_year(cell.str.strip_chars().str.to_datetime(date_format, strict=False, time_unit="us"))
    groups = [cell.str.extract(_MOMENT, index) for index in range(1, 11)]
    year, month, day, hour, minute, second, fraction, sign, hours, minutes = groups
    text = pl.concat_str(
        [year, month, day, hour.fill_null("00"), minute.fill_null("00"), second.fill_null("00")], ignore_nulls=False
    )
    local = text.str.to_datetime("%Y%m%d%H%M%S", strict=False, time_unit="us")
    microseconds = fraction.fill_null("0").str.pad_end(6, "0").cast(pl.Int64)
    offset = hours.fill_null("0").cast(pl.Int64) * 60 + minutes.fill_null("0").cast(pl.Int64)
    ahead = pl.when(sign == "-").then(-offset).otherwise(offset)
    return _checked_year(local + pl.duration(microseconds=microseconds) - pl.duration(minutes=ahead))


def _checked_year(value: pl.Expr) -> pl.Expr:
    return pl.when(value.dt.year().is_between(1900, 2199)).then(value)
