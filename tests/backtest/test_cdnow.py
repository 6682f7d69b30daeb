"""The CDNOW purchases: real orders of a real shop, counted here a second time by plain means."""

from collections import defaultdict
from datetime import date, timedelta
from decimal import Decimal

import polars as pl
import pytest

from demo import cdnow
from saleor_loyalty_plugin.backtest.lifetime_value import expected_value
from saleor_loyalty_plugin.backtest.membership.spending import NEVER
from saleor_loyalty_plugin.backtest.money import ReportCurrency
from saleor_loyalty_plugin.backtest.orders_file import read_orders
from saleor_loyalty_plugin.backtest.program_file import parse_program
from saleor_loyalty_plugin.backtest.rules import rules_of
from saleor_loyalty_plugin.backtest.shop_figures import shop_figures
from saleor_loyalty_plugin.backtest.simulation import run_program
from saleor_loyalty_plugin.backtest.summary import totals_of

YEAR = timedelta(days=365)
END = date(1998, 6, 30)
USD = ReportCurrency("USD", 2)


@pytest.fixture(scope="module")
def purchases(tmp_path_factory):
    path = tmp_path_factory.mktemp("cdnow") / "cdnow.csv"
    cdnow.write(path)
    return read_orders(path, columns={})


def test_the_data_are_whole(purchases):
    figures = shop_figures(purchases.frame, purchases.ends_at(), USD)

    assert (figures.orders, figures.customers) == (69_659, 23_570)
    assert figures.revenue == Decimal("2500315.63")
    assert purchases.ends_at().date() == END


def test_points_without_tiers_are_whole_units_that_live_a_year(purchases):
    # given
    earned = expired = 0
    for _, _, day, dollars, _ in cdnow.orders():
        points = int(Decimal(dollars))
        earned += points
        expired += points if date.fromisoformat(day) + YEAR <= END else 0

    # when
    rules = rules_of(parse_program({"tiers": {"bronze": {"threshold": 0}}}, "plain"), ["USD"], "USD")
    totals = totals_of(run_program(purchases, rules, NEVER), purchases.frame, USD)

    # then
    assert (totals.points_earned, totals.points_expired) == (earned, expired)
    assert totals.points_outstanding == earned - expired
    assert totals.liability == Decimal(earned - expired) / 100


def test_tiers_of_the_lifetime_by_spend(purchases):
    # given
    spent: dict[str, Decimal] = defaultdict(Decimal)
    for _, customer, _, dollars, _ in cdnow.orders():
        spent[customer] += Decimal(dollars)
    silver = sum(100 <= amount < 1000 for amount in spent.values())
    gold = sum(amount >= 1000 for amount in spent.values())

    # when
    program = {
        "qualification_basis": "spend",
        "qualification_window": "lifetime",
        "tiers": {"bronze": {"threshold": 0}, "silver": {"threshold": 100}, "gold": {"threshold": 1000}},
    }
    rules = rules_of(parse_program(program, "spend"), ["USD"], "USD")
    totals = totals_of(run_program(purchases, rules, NEVER), purchases.frame, USD)

    # then
    assert totals.members_by_tier == {"bronze": 23_570 - silver - gold, "silver": silver, "gold": gold}
    assert gold > 0


def test_the_models_expect_about_what_came(purchases):
    """Fitted on the first 39 weeks, they are asked for the 39 weeks after, which the data tell."""
    # given
    end = purchases.frame["at"].min() + timedelta(weeks=39)
    known = purchases.frame.filter(pl.col("at") < end)
    later = purchases.frame.filter(pl.col("at") >= end).unique(["customer", "at"])
    weeks = (purchases.frame["at"].max() - end) / timedelta(weeks=1)
    came = later.height / known["customer"].n_unique()

    # when
    expected = expected_value(known, end, seed=0)

    # then
    assert expected.customers == known.filter(pl.col("revenue") > 0)["customer"].n_unique()
    in_a_year = came / weeks * 365 / 7
    assert expected.purchases == pytest.approx(in_a_year, rel=0.25)


def test_few_customers_are_not_enough_for_a_model(purchases):
    few = purchases.frame.filter(pl.col("customer").is_in(purchases.frame["customer"].unique().sort()[:50].implode()))

    assert expected_value(few, purchases.ends_at(), seed=0) is None
