"""The shop as it is, without a program: retention, repeat rate, cohorts, order value (practice M9)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

import polars as pl

from .money import ReportCurrency

ACTIVE_DAYS = 365
"""Who ordered within so many days before a moment is a customer at that moment."""


@dataclass(frozen=True, slots=True)
class Quarter:
    """Customers of a quarter; `retention` = (end - new) / start, None where there was nobody at its start."""

    name: str
    start: int
    new: int
    end: int

    @property
    def lost(self) -> int:
        return self.start - (self.end - self.new)

    @property
    def retention(self) -> float | None:
        return (self.end - self.new) / self.start if self.start else None


@dataclass(frozen=True, slots=True)
class Cohort:
    """Customers by the quarter of their first order; `active` is how many ordered in that and each later quarter."""

    name: str
    size: int
    active: list[int]

    def shares(self) -> list[float]:
        return [count / self.size for count in self.active]


@dataclass(frozen=True, slots=True)
class ShopFigures:
    """Amounts are in the report's currency, rates from 0 to 1."""

    orders: int
    guest_orders: int
    customers: int
    revenue: Decimal
    average_order_value: Decimal
    orders_per_customer: float
    repeat_rate: float
    """The share of customers who ordered more than once."""
    discounted_orders: float
    """The share of orders that had a discount."""
    historic_lifetime_value: Decimal
    """Revenue per customer so far: average order value times orders per customer."""
    quarters: list[Quarter]
    cohorts: list[Cohort]


def shop_figures(frame: pl.DataFrame, ends_at: datetime, currency: ReportCurrency) -> ShopFigures:
    """Return the figures of orders whose revenue is in the report's currency, as at `ends_at`."""
    members = frame.filter(pl.col("customer").is_not_null()).with_columns(quarter=_quarter(pl.col("at")))
    by_customer = members.group_by("customer").agg(pl.len().alias("orders"), first=pl.col("at").min())
    customers, orders = by_customer.height, frame.height
    revenue = currency.from_units(int(frame["revenue"].sum()))
    of_members = currency.from_units(int(members["revenue"].sum()))
    return ShopFigures(
        orders=orders,
        guest_orders=orders - members.height,
        customers=customers,
        revenue=revenue,
        average_order_value=currency.rounded(revenue / orders),
        orders_per_customer=members.height / customers if customers else 0.0,
        repeat_rate=by_customer.filter(pl.col("orders") > 1).height / customers if customers else 0.0,
        discounted_orders=frame.filter(pl.col("discount") > 0).height / orders,
        historic_lifetime_value=currency.rounded(of_members / customers) if customers else Decimal(0),
        quarters=_quarters(members, by_customer, ends_at),
        cohorts=_cohorts(members, by_customer),
    )


def _quarter(moment: pl.Expr) -> pl.Expr:
    return (moment.dt.year() * 4 + moment.dt.quarter() - 1).cast(pl.Int32)


def _name(quarter: int) -> str:
    return f"{quarter // 4} Q{quarter % 4 + 1}"


def _beginning(quarter: int) -> datetime:
    return datetime(quarter // 4, quarter % 4 * 3 + 1, 1)  # noqa: DTZ001 - columns are UTC without saying so


def _quarters(members: pl.DataFrame, by_customer: pl.DataFrame, ends_at: datetime) -> list[Quarter]:
    if members.is_empty():
        return []
    first, last = (int(members.select(pick).item()) for pick in (pl.col("quarter").min(), pl.col("quarter").max()))
    end = ends_at.replace(tzinfo=None)
    edges = [_beginning(quarter) for quarter in range(first, last + 1)] + [end]
    active = [_active(members, edge) for edge in edges]
    new = by_customer.group_by(quarter=_quarter(pl.col("first"))).len()
    joined = dict(zip(new["quarter"].to_list(), new["len"].to_list(), strict=True))
    return [
        Quarter(_name(first + index), active[index], joined.get(first + index, 0), active[index + 1])
        for index in range(len(edges) - 1)
    ]


def _active(members: pl.DataFrame, moment: datetime) -> int:
    recent = members.filter((pl.col("at") < moment) & (pl.col("at") >= moment - timedelta(days=ACTIVE_DAYS)))
    return recent["customer"].n_unique()


def _cohorts(members: pl.DataFrame, by_customer: pl.DataFrame) -> list[Cohort]:
    if members.is_empty():
        return []
    first = by_customer.select("customer", cohort=_quarter(pl.col("first")))
    counts = (
        members.select("customer", "quarter")
        .unique()
        .join(first, on="customer")
        .group_by("cohort", "quarter")
        .len()
        .sort("cohort", "quarter")
    )
    last = int(members.select(pl.col("quarter").max()).item())
    found = {(cohort, quarter): count for cohort, quarter, count in counts.iter_rows()}
    return [
        Cohort(
            _name(cohort),
            found[cohort, cohort],
            [found.get((cohort, quarter), 0) for quarter in range(cohort, last + 1)],
        )
        for cohort in sorted({cohort for cohort, _ in found})
    ]
