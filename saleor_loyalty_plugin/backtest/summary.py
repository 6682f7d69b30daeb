"""What a run comes to: its totals, its months, and who gains most."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import accumulate
from typing import Any

import polars as pl

from ..domain.worth import worth
from .membership.tally import ZERO
from .money import ReportCurrency
from .simulation import Run

MOST_GAINING = 20


@dataclass(frozen=True, slots=True)
class CampaignTotals:
    """What a campaign gave: on so many orders, points less the share of what was refunded, and what these are worth.

    Below zero for goods that it had earn nothing. The worth is in the report's currency.
    """

    orders: int
    points: int
    worth: Decimal


@dataclass(frozen=True, slots=True)
class Totals:
    """Over all orders. Points are points, amounts are in the report's currency, shares from 0 to 1."""

    orders: int
    customers: int
    revenue: Decimal
    points_earned: int
    points_bonus: int
    points_redeemed: int
    points_expired: int
    points_outstanding: int
    liability: Decimal
    """What the outstanding points are worth."""
    cost_of_discounts: Decimal
    cost_of_delivery: Decimal
    cost_of_points: Decimal
    """What points took off prices."""
    cost: Decimal
    discounted_orders: float
    """The share of orders with the tier's discount."""
    delivery_orders: float
    """The share of orders with free or cheaper delivery by the tier."""
    breakage: float | None
    """Of the points whose expiry date has passed, the share that nobody spent; None where none has."""
    members_by_tier: dict[str, int]
    campaigns: dict[str, CampaignTotals]
    """By name, in the order of the program file."""

    @property
    def cost_share(self) -> float:
        """Cost as a share of revenue."""
        return float(self.cost / self.revenue) if self.revenue else 0.0

    @property
    def owed_and_given(self) -> Decimal:
        """Cost, and what is owed in outstanding points."""
        return self.cost + self.liability

    @property
    def members_reached(self) -> int:
        """Members above the lowest tier."""
        return sum(list(self.members_by_tier.values())[1:])

    def uplift_needed(self, margin: float) -> float | None:
        """Return how many more orders, as a share, pay for the program; None where no number of them does.

        Each further order brings `margin` of its price, from 0 to 1, and costs as much as the others do.
        """
        share = float(self.owed_and_given / self.revenue) if self.revenue else 0.0
        return share / (margin - share) if margin > share else None


@dataclass(frozen=True, slots=True)
class MonthRow:
    """A month: flows within it, standings at its end."""

    name: str
    orders: int
    revenue: Decimal
    members_by_tier: dict[str, int]
    joined: int
    points_earned: int
    points_bonus: int
    points_redeemed: int
    points_expired: int
    points_outstanding: int
    outstanding_worth: Decimal
    cost_of_discounts: Decimal
    cost_of_delivery: Decimal
    cost_of_points: Decimal

    @property
    def cost_share(self) -> float:
        cost = self.cost_of_discounts + self.cost_of_delivery + self.cost_of_points
        return float(cost / self.revenue) if self.revenue else 0.0


def months_of(run: Run, frame: pl.DataFrame, currency: ReportCurrency) -> list[MonthRow]:
    """Return the months of a run over orders whose revenue is in the report's currency."""
    tally = run.tally
    sums = frame.group_by(month=pl.col("at").dt.year().cast(pl.Int32) * 12 + pl.col("at").dt.month()).agg(
        pl.len().alias("orders"), pl.col("revenue").sum()
    )
    sold = {month: (orders, revenue) for month, orders, revenue in sums.iter_rows()}
    members = {code: list(accumulate(moves)) for code, moves in tally.tier_moves.items()}
    outstanding = list(accumulate(month.outstanding_change for month in tally.months))
    rows = []
    for index, month in enumerate(tally.months):
        number = tally.first_month + index
        orders, revenue = sold.get(number, (0, 0))
        rows.append(
            MonthRow(
                name=f"{(number - 1) // 12}-{(number - 1) % 12 + 1:02}",
                orders=orders,
                revenue=currency.from_units(revenue),
                members_by_tier={code: counts[index] for code, counts in members.items()},
                joined=month.joined,
                points_earned=month.earned,
                points_bonus=month.bonus,
                points_redeemed=month.redeemed,
                points_expired=month.expired,
                points_outstanding=outstanding[index],
                outstanding_worth=_worth(run, outstanding[index], currency),
                cost_of_discounts=currency.rounded(month.discount),
                cost_of_delivery=currency.rounded(month.delivery),
                cost_of_points=currency.rounded(month.points_paid),
            )
        )
    return rows


def _worth(run: Run, points: int, currency: ReportCurrency) -> Decimal:
    terms = run.rules.program.terms_in(currency.code)
    return worth(points, terms.point_value, fraction_digits=currency.fraction_digits)


def totals_of(run: Run, frame: pl.DataFrame, currency: ReportCurrency) -> Totals:
    """Return the totals of a run over orders whose revenue is in the report's currency."""
    months, orders = run.tally.months, frame.height
    outstanding = sum(month.outstanding_change for month in months)
    expired = sum(month.expired for month in months)
    costs = [
        currency.rounded(sum((getattr(month, name) for month in months), ZERO))
        for name in ("discount", "delivery", "points_paid")
    ]
    matured = run.tally.matured
    return Totals(
        orders=orders,
        customers=len(run.standings.customer),
        revenue=currency.from_units(int(frame["revenue"].sum())),
        points_earned=sum(month.earned for month in months),
        points_bonus=sum(month.bonus for month in months),
        points_redeemed=sum(month.redeemed for month in months),
        points_expired=expired,
        points_outstanding=outstanding,
        liability=_worth(run, outstanding, currency),
        cost_of_discounts=costs[0],
        cost_of_delivery=costs[1],
        cost_of_points=costs[2],
        cost=sum(costs, ZERO),
        discounted_orders=sum(month.discounted_orders for month in months) / orders,
        delivery_orders=sum(month.delivery_orders for month in months) / orders,
        breakage=expired / matured if matured else None,
        members_by_tier={code: sum(moves) for code, moves in run.tally.tier_moves.items()},
        campaigns={
            campaign.code: CampaignTotals(count.orders, count.points, currency.rounded(count.worth))
            for campaign, count in zip(run.rules.program.campaigns, run.tally.campaigns, strict=True)
        },
    )


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """A customer as at the end; `gained` is what discounts, delivery and points took off, `tier` a tier's code."""

    customer: str
    orders: int
    revenue: Decimal
    points_earned: int
    points_available: int
    tier: str
    gained: Decimal


def customers_of(run: Run, frame: pl.DataFrame, currency: ReportCurrency) -> Iterator[CustomerRow]:
    """Return the customers in the order of their names."""
    yield from _rows(_table(run, frame), run, currency)


def most_gaining(run: Run, frame: pl.DataFrame, currency: ReportCurrency) -> list[CustomerRow]:
    """Return the customers who gain most, those with the same gain in the order of their names."""
    table = _table(run, frame).filter(pl.col("gained") > 0)
    return list(_rows(table.sort("gained", "customer", descending=[True, False]).head(MOST_GAINING), run, currency))


def _table(run: Run, frame: pl.DataFrame) -> pl.DataFrame:
    standings = run.standings
    bought = (
        frame.filter(pl.col("customer").is_not_null())
        .group_by(pl.col("customer").cast(pl.String))
        .agg(pl.len().alias("orders"), pl.col("revenue").sum())
    )
    table = pl.DataFrame(
        {
            "customer": pl.Series(standings.customer, dtype=pl.String),
            **{
                name: pl.Series(getattr(standings, name), dtype=pl.Int64)
                for name in ("earned", "available", "tier", "gained")
            },
        }
    )
    return table.join(bought, on="customer", how="left", maintain_order="left")


def _rows(table: pl.DataFrame, run: Run, currency: ReportCurrency) -> Iterator[CustomerRow]:
    codes = [tier.code for tier in run.rules.tiers]
    columns = ("customer", "orders", "revenue", "earned", "available", "tier", "gained")
    row: tuple[Any, ...]
    for row in table.select(columns).iter_rows():
        customer, orders, revenue, earned, available, tier, gained = row
        yield CustomerRow(
            customer,
            orders,
            currency.from_units(revenue),
            earned,
            available,
            codes[tier],
            currency.from_units(gained),
        )


def categories_of(run: Run, frame: pl.DataFrame, currency: ReportCurrency) -> list[tuple[str, int, Decimal, Decimal]]:
    """Return category, orders, revenue and the program's cost, those with the most revenue first."""
    sums = (
        frame.group_by(pl.col("category").cast(pl.String))
        .agg(pl.len().alias("orders"), pl.col("revenue").sum())
        .sort("revenue", "category", descending=[True, False])
    )
    costs = run.tally.category_costs
    return [
        (name, orders, currency.from_units(revenue), currency.rounded(costs.get(name, ZERO)))
        for name, orders, revenue in sums.iter_rows()
        if name
    ]
