"""Amounts: whole numbers of 1/10,000 of the currency's unit, so that they stay exact."""

from collections.abc import Mapping

import polars as pl

from .blanks import is_blank

UNITS = 10_000
LARGEST = 10**11
TAIL = 0.005
PRECISION = 2.0**-52
DECIMALS = {"point": ".", ".": ".", "comma": ",", ",": ","}
"""What `--decimal` takes, and the sign that it says."""
_GROUPS = "'’ \u00a0\u202f"
_PLAIN = {
    ".": r"^[+-]?\d*(?:\.\d*)?$",
    ",": r"^[+-]?\d*(?:,\d*)?$",
    None: r"^[+-]?\d*(?:[.,](?:\d{0,2}|\d{4,}))?$",
}
_GROUPED = {
    ".": rf"^[+-]?\d{{1,3}}(?:[,{_GROUPS}]\d{{3}})+(?:\.\d*)?$",
    ",": rf"^[+-]?\d{{1,3}}(?:[.{_GROUPS}]\d{{3}})+(?:,\d*)?$",
    None: r"^[+-]?\d{1,3}(?:(?:,\d{3})+\.\d*|(?:,\d{3}){2,}|(?:\.\d{3})+,\d*|(?:\.\d{3}){2,}"
    rf"|(?:[{_GROUPS}]\d{{3}})+(?:[.,]\d*)?)$",
}
_UNCERTAIN = r"^\s*[+-]?\d*[.,]\d{3}\s*$"


def with_amounts(rows: pl.LazyFrame, signs: Mapping[str, str | None], required: str) -> pl.LazyFrame:
    """Return rows with the amounts that their cells say, in a column `..._value` for each of `signs`.

    A cell is such as 19.99, 19,99 or 1,234.50; null for what is no amount or has more than 4 decimals. The sign is that
    before decimals; without one a text is read where it can mean one number only (rule 103). A blank cell is 0, but of
    the column that is required.
    """
    plain = [_units(_plain(pl.col(name), sign)).alias(f"{name}_value") for name, sign in signs.items()]
    others = [_other(name, sign, blank_is_0=name != required) for name, sign in signs.items()]
    # Two steps: nearly all cells are plain, and the others' rules are costly.
    return rows.with_columns(*plain).with_columns(*others)


def _plain(cell: pl.Expr, decimal: str | None) -> pl.Expr:
    text = cell.str.strip_chars()
    return pl.when(text.str.contains(_PLAIN[decimal])).then(text.str.replace(",", ".", literal=True))


def _other(name: str, decimal: str | None, *, blank_is_0: bool) -> pl.Expr:
    value = pl.col(f"{name}_value")
    rest = pl.when(value.is_null()).then(pl.col(name))
    found = pl.coalesce(value, _units(_ungrouped(rest.str.strip_chars(), decimal)))
    return (
        pl.when(value.is_null() & is_blank(rest)).then(0).otherwise(found).alias(f"{name}_value")
        if blank_is_0
        else found
    )


def _units(number: pl.Expr) -> pl.Expr:
    """Return a number of units in 1/10,000 of them.

    Read through binary numbers, which is exact: below 10**11 the nearest one is less than half of 1/10,000 off. So the
    tail of a binary fraction in a file (3.2800000000000002) is no further decimal, and neither is what the binary
    number of a large amount is off.
    """
    scaled = number.cast(pl.Float64, strict=False) * UNITS
    near = scaled.round()
    off = TAIL + near.abs() * PRECISION
    return pl.when((scaled - near).abs() < off, near.abs() < LARGEST * UNITS).then(near.cast(pl.Int64, strict=False))


def _ungrouped(text: pl.Expr, decimal: str | None) -> pl.Expr:
    """Return the digits of a number in groups of three, with a point before its decimals; null for others."""
    grouped = pl.when(text.str.contains(_GROUPED[decimal])).then(text)
    comma = pl.lit(decimal == ",") if decimal else _ends_with_decimals(grouped, ",")
    point = pl.lit(decimal == ".") if decimal else _ends_with_decimals(grouped, ".")
    return (
        pl.when(comma)
        .then(grouped.str.replace_all(rf"[.{_GROUPS}]", "").str.replace(",", ".", literal=True))
        .when(point)
        .then(grouped.str.replace_all(rf"[,{_GROUPS}]", ""))
        .otherwise(grouped.str.replace_all(rf"[.,{_GROUPS}]", ""))
    )


def _ends_with_decimals(grouped: pl.Expr, sign: str) -> pl.Expr:
    # Groups of three come before the decimals: a sign that stands once, with nothing but digits behind, ends them.
    return grouped.str.contains(rf"\{sign}\d*$") & (grouped.str.count_matches(sign, literal=True) == 1)


def is_uncertain(cell: pl.Expr) -> pl.Expr:
    """Return whether a cell has one separator before exactly three digits: thousands or decimals, nobody can tell."""
    return cell.str.contains(_UNCERTAIN)
