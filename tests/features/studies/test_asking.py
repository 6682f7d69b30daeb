"""What is asked of a back-test is looked at before anything is run."""

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from saleor_loyalty_plugin.backtest.membership.spending import EAGER, MIDDLE, NEVER
from saleor_loyalty_plugin.features.studies.rules.asking import (
    Asked,
    check,
    checked_program,
    content_of,
    spending_of,
)
from saleor_loyalty_plugin.features.studies.rules.refusals import BacktestRefused

ASKED = Asked(
    name="plan",
    program="",
    since=None,
    until=None,
    currency="USD",
    redemption_percent=60,
    margin_percent=40,
)


def of_program(path: str) -> str:
    return "program"


def refusals_of(function, *arguments, **options):
    with pytest.raises(BacktestRefused) as refused:
        function(*arguments, **options)
    return [(each.field, each.path) for each in refused.value.refusals]


def asked(text="", currencies=("USD",), **values):
    data = content_of(text)
    check(replace(ASKED, **values), checked_program(data, "plan", field_of=of_program), data, list(currencies))


@pytest.mark.parametrize(
    ("text", "paths"),
    [
        ("points = 1", ["points"]),
        ("pending_days = -1\n[tiers.silver]\nthreshold = -5", ["pending_days", "tiers.silver.threshold"]),
        ("[tiers]\nsilver = 5", ["tiers"]),
        ('[campaigns.club]\nfactor = 2\nbudget = "all"', ["campaigns.club.budget"]),
        ("[currencies.USD]\nrate = 1", ["currencies.USD.rate"]),
    ],
)
def test_a_bad_program_is_refused_on_its_paths(text, paths):
    assert refusals_of(asked, text) == [("program", path) for path in paths]


@pytest.mark.parametrize(
    "text",
    ["points =", "a = 1\na = 2", "x" * 100_001, "a = " + "[" * 50_000, "a = " + "9" * 5_000, "a = '\ud800'"],
)
def test_what_is_no_program_file_is_refused(text):
    assert refusals_of(content_of, text) == [("program", None)]


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"name": ""}, "name"),
        ({"name": "x" * 65}, "name"),
        ({"name": "two\nlines"}, "name"),
        ({"since": datetime(2026, 2, 1, tzinfo=UTC), "until": datetime(2026, 2, 1, tzinfo=UTC)}, "until"),
        ({"redemption_percent": 101}, "redemption_percent"),
        ({"redemption_percent": -1}, "redemption_percent"),
        ({"sweep": "point_value=1..2"}, "sweep"),
        ({"sweep": "point_value=2..1:1"}, "sweep"),
        ({"sweep": "point_value=-1..1:1"}, "sweep"),
        ({"sweep": "a.b=1..2:1"}, "sweep"),
        ({"sweep": "x" * 256}, "sweep"),
    ],
)
def test_what_cannot_be_run_is_refused_on_its_field(values, field):
    assert refusals_of(asked, **values) == [(field, None)]


def test_a_sweep_is_refused_on_the_path_whose_value_is_not_accepted():
    assert refusals_of(asked, sweep="tiers.silver.threshold=0..10:5") == [("sweep", "tiers.silver.threshold")]


def test_a_period_without_orders_is_refused():
    assert refusals_of(asked, currencies=()) == [("since", None)]


def test_each_currency_of_the_orders_has_a_rate():
    assert refusals_of(asked, currencies=("EUR", "PLN", "USD")) == [
        ("program", "currencies.EUR"),
        ("program", "currencies.PLN"),
    ]
    asked("[currencies.EUR]\n[currencies.PLN]\n", currencies=("EUR", "PLN", "USD"))


def test_it_is_looked_at_without_the_library_that_runs_it():
    code = (
        "import sys; sys.modules['polars'] = None; "
        "from saleor_loyalty_plugin.features.studies.rules import asking, changes, report"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_share_of_chances_is_an_assumption_of_the_command():
    assert [spending_of(percent) for percent in (0, 60, 100)] == [NEVER, MIDDLE, EAGER]
    assert spending_of(5).name == "rate=0.05"
