"""What makes a row of a file unusable, and how that is said: what was found, and the way out."""

from collections.abc import Sequence
from dataclasses import dataclass

import polars as pl

from .blanks import is_blank
from .columns import Reading
from .moments import names_a_zone
from .numbers import is_uncertain
from .states import States
from .text import SHOWN

SKIP = "--skip-bad leaves such rows out"
ISO = (
    "write it in ISO 8601, such as 2026-01-15T10:00:00+01:00, "
    "or say how it is written with --date-format, such as %d/%m/%Y"
)


@dataclass(frozen=True, slots=True)
class Check:
    """Whether a row is bad, the header of the cell that is to blame, and what is wrong with it."""

    is_bad: pl.Expr
    header: str
    problem: pl.Expr

    def line(self) -> pl.Expr:
        """Return column and problem. Joined, not formatted: a brace in a header would be a place to fill."""
        return pl.concat_str(pl.lit(f', column "{self.header}": '), self.problem)


def checks_of(reading: Reading, states: States, *, date_format: str | None, decimal: str | None) -> list[Check]:
    """Return the checks of rows that are read so; the values of amounts are in columns named `..._value`."""
    headers = reading.headers
    checks = [Check(is_blank(pl.col("order_id")), headers["order_id"], pl.lit(f"the order has no id; {SKIP}"))]
    for role in states.columns:
        if role != "cancelled_at":
            checks.append(_state(role, headers[role], states))
    checks.append(_date(headers["date"], date_format))
    for name in reading.money:
        checks += _amount(name, headers[name], decimal)
    checks += _sums(reading)
    if "currency" in headers:
        checks.append(_currency(headers["currency"]))
    return checks


def _quoted(text: pl.Expr, before: str, after: str) -> pl.Expr:
    return pl.concat_str(pl.lit(f'{before}"'), text.fill_null("").str.slice(0, SHOWN), pl.lit(f'"{after}'))


def _state(role: str, header: str, states: States) -> Check:
    cell = pl.col(role).str.strip_chars()
    problem = pl.concat_str(
        _quoted(cell, "", " is a state that is not known here: say whether its orders count with"),
        _quoted(cell, " --keep ", ""),
        _quoted(cell, " or --leave-out ", ""),
    )
    return Check(states.is_unknown(role), header, problem)


def _date(header: str, date_format: str | None) -> Check:
    cell = pl.col("date").fill_null("")
    zone = _quoted(cell, "", " has a time zone that cannot be read: write an offset, such as +01:00, or UTC")
    way_out = ISO if date_format is None else f"--date-format is {date_format}; {SKIP}"
    other = _quoted(cell, "", f" is not a date; {way_out}")
    return Check(pl.col("at").is_null(), header, pl.when(names_a_zone(cell, date_format)).then(zone).otherwise(other))


def _amount(name: str, header: str, decimal: str | None) -> list[Check]:
    cell, value = pl.col(name), pl.col(f"{name}_value")
    none = _quoted(cell, f"the {name} ", f" is not an amount with at most 4 decimals; {SKIP}")
    if decimal is None:
        both = _quoted(
            cell, f"the {name} ", " may be thousands or decimals: say which with --decimal point or --decimal comma"
        )
        none = pl.when(is_uncertain(cell)).then(both).otherwise(none)
    negative = _quoted(cell, f"the {name} ", f" is negative; {SKIP}")
    return [Check(value.is_null(), header, none), Check(value < 0, header, negative)]


def _sums(reading: Reading) -> list[Check]:
    headers, checks = reading.headers, []
    if reading.less:
        off = ", ".join(headers[name] for name in reading.less)
        negative = _quoted(pl.col(reading.base), f"the {reading.base} ", f" is less than {off} together; {SKIP}")
        checks.append(Check(pl.col("goods") < 0, headers[reading.base], negative))
    if "refunded" in headers:
        more = _quoted(pl.col("refunded"), "", f" was refunded, more than was paid; {SKIP}")
        checks.append(Check(pl.col("refunded_value") > pl.col("paid"), headers["refunded"], more))
    if reading.guessed and {"total", "shipping"} <= headers.keys():
        hidden = _quoted(
            pl.col("amount"),
            "the subtotal ",
            f" and delivery are more than {headers['total']}, so there was a discount that no column tells: enter "
            f'--column total="{headers["total"]}" --column tax=HEADER (--column tax= to leave tax in it)',
        )
        too_much = pl.col("goods") + pl.col("shipping_value") > pl.col("total_value")
        checks.append(Check(too_much, headers["amount"], hidden))
    return checks


def _currency(header: str) -> Check:
    code = pl.col("currency").fill_null("").str.strip_chars()
    known = is_blank(code) | ((code.str.len_bytes() == 3) & code.str.contains(r"^[A-Za-z]+$"))
    way_out = "--column currency= reads none, --currency names one for all"
    return Check(~known, header, _quoted(code, "the currency ", f" is not a code of three letters; {way_out}"))


def is_bad(checks: Sequence[Check]) -> pl.Expr:
    return pl.any_horizontal(check.is_bad.fill_null(False) for check in checks)


def problem(checks: Sequence[Check]) -> pl.Expr:
    """Return the first thing that is wrong with a row. Costly: for bad rows alone."""
    return pl.coalesce(pl.when(check.is_bad).then(check.line()) for check in checks)


def repeated_orders(orders: pl.DataFrame, header: str) -> pl.DataFrame:
    """Return `row` and `problem` of orders whose id a row before has."""
    is_first = orders["order_id"].is_first_distinct()
    if is_first.all():
        return pl.DataFrame(schema={"row": pl.UInt32, "problem": pl.String})
    again = orders.filter(~is_first)
    first = orders.filter(is_first & orders["order_id"].is_in(again["order_id"].unique().implode()))
    told = pl.concat_str(
        pl.lit(f', column "{header}": the order '),
        pl.col("order_id").str.slice(0, SHOWN),
        pl.lit(" is in row "),
        "first",
        pl.lit(f" already; {SKIP}"),
    )
    joined = again.join(first.select("order_id", first="row"), on="order_id", maintain_order="left")
    return joined.select("row", problem=told)
