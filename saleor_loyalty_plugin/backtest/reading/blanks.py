"""Cells that say nothing."""

import polars as pl

NOTHING = ("", "null", "nan", "none")
NOBODY = (*NOTHING, "0", "0.0")
NEVER = (*NOBODY, "no", "false", "0000-00-00", "0000-00-00 00:00:00")


def is_blank(cell: pl.Expr) -> pl.Expr:
    """Return whether a cell is empty, or says so as databases and data frames do."""
    return _is_one_of(cell, NOTHING)


def is_nobody(cell: pl.Expr) -> pl.Expr:
    """Return whether a cell names no customer (rule 104)."""
    return _is_one_of(cell, NOBODY)


def is_never(cell: pl.Expr) -> pl.Expr:
    """Return whether a cell of a moment says that it never came."""
    return _is_one_of(cell, NEVER)


def _is_one_of(cell: pl.Expr, words: tuple[str, ...]) -> pl.Expr:
    return cell.is_null() | cell.str.strip_chars().str.to_lowercase().is_in(words)
