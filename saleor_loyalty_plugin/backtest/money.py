"""Amounts of the report: one currency, whole minor units."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

import polars as pl

from .orders_file import Orders
from .reading.numbers import UNITS
from .rules import Rules


@dataclass(frozen=True, slots=True)
class ReportCurrency:
    """The currency that the report is in; its code is empty where the orders name none."""

    code: str
    fraction_digits: int

    def rounded(self, amount: Decimal) -> Decimal:
        """Return an amount half up to the minor unit."""
        return amount.quantize(Decimal(1).scaleb(-self.fraction_digits), ROUND_HALF_UP)

    def from_units(self, units: int) -> Decimal:
        """Return an amount that was counted in 1/10,000."""
        return self.rounded(Decimal(units) / UNITS)

    def text(self, amount: Decimal) -> str:
        return f"{self.rounded(amount):,} {self.code}".rstrip()


def in_report_currency(orders: Orders, rules: Rules) -> pl.DataFrame:
    """Return the orders with `revenue` and `discount` in 1/10,000 of the report currency's unit."""
    factors = {code: currency.to_report for code, currency in rules.currencies.items()}
    if all(factor == 1 for factor in factors.values()):
        return orders.frame
    ratios = {code: factor.as_integer_ratio() for code, factor in factors.items()}
    over, under = (
        pl.col("currency").cast(pl.String).replace_strict({code: ratio[part] for code, ratio in ratios.items()})
        for part in (0, 1)
    )
    return orders.frame.with_columns(_times(pl.col(name), over, under) for name in ("revenue", "discount"))


def _times(amount: pl.Expr, over: pl.Expr, under: pl.Expr) -> pl.Expr:
    wide = amount.cast(pl.Int128) * over.cast(pl.Int128) * 2 + under
    return (wide // (under.cast(pl.Int128) * 2)).cast(pl.Int64).alias(amount.meta.output_name())
