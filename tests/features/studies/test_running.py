"""What is kept is what the command `saleor-loyalty backtest` writes, byte for byte."""

import csv
import json
from itertools import count

import pytest

from saleor_loyalty_plugin.backtest import study
from saleor_loyalty_plugin.backtest.errors import BacktestError
from saleor_loyalty_plugin.cli.main import main
from saleor_loyalty_plugin.features.studies.rules.report import kept_report, members_by_tier
from saleor_loyalty_plugin.features.studies.services.progress import BacktestStopped, Progress
from saleor_loyalty_plugin.features.studies.services.running import NoOrders, report_of

from .waiting import HEAD, PROGRAM, ROWS, wait

SWEEP = "tiers.silver.threshold=100..300:100"


def run(backtest, rows=ROWS, keep=lambda done: True):
    progress = Progress(keep, every=0)
    return report_of(backtest, head=HEAD, rows=rows, count=len(rows), progress=progress)


def without_expectation(report: str) -> str:
    """Return the command's report without what large libraries are needed for; the last of the shop's figures."""
    content = json.loads(report)
    assert content["shop"].pop("expected_in_12_months") is None
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def test_the_files_are_the_commands(db, now, tmp_path, monkeypatch):
    # given few customers: the models would say nothing of them, and take long to load
    monkeypatch.setattr(study, "expected_value", lambda *arguments: None)
    with (tmp_path / "orders.csv").open("w", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([HEAD, *ROWS])
    (tmp_path / "plan.toml").write_text(PROGRAM)
    orders, program, out = (str(tmp_path / name) for name in ("orders.csv", "plan.toml", "out"))
    assert main(["backtest", orders, "--program", program, "--report", out, "--sweep", SWEEP, "--workers", "1"]) == 0

    # when
    files = run(wait(now, sweep=SWEEP))

    # then
    written = {path.name: path.read_bytes().decode() for path in (tmp_path / "out").iterdir()}
    written["report.json"] = without_expectation(written["report.json"])
    assert files == {name: written[name] for name in files}
    assert written.keys() - files.keys() == {"report.html", "customers.csv"}


def test_a_report_is_read_again(db, now):
    # when
    kept = kept_report(run(wait(now)))

    # then
    totals = kept.content["totals"]
    assert totals["orders"] == 120
    assert sum(int(month["points_earned"]) for month in kept.months) == totals["points_earned"]
    assert members_by_tier(kept.months[-1]) == totals["members_by_tier"]
    assert totals["campaigns"]["coffee"]["orders"] > 0


def test_progress_grows_from_0_to_99_per_cent(db, now):
    # given
    told = []

    # when
    run(wait(now), keep=lambda done: told.append(done) or True)

    # then
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0, 99)
    assert 30 in told


@pytest.mark.parametrize("at", [0, 50, 123])
def test_it_stops_between_batches(at, db, now):
    # given
    calls = count()

    # when / then
    with pytest.raises(BacktestStopped):
        run(wait(now), keep=lambda done: next(calls) < at)


def test_there_have_to_be_orders(db, now):
    with pytest.raises(NoOrders):
        run(wait(now), rows=[])


def test_orders_in_a_currency_without_a_rate_are_refused(db, now):
    # given
    polish = [(*row[:4], "PLN" if number < 3 else "USD", *row[5:]) for number, row in enumerate(ROWS)]

    # when / then
    with pytest.raises(BacktestError, match="the currency PLN has no rate in plan"):
        run(wait(now), rows=polish)


def test_the_reports_currency_is_that_of_most_orders_where_none_has_the_programs(db, now):
    assert kept_report(run(wait(now, currency="EUR"))).content["currency"] == "USD"


def test_an_order_that_cannot_be_read_is_left_out_and_counted(db, now):
    # given
    rows = [*ROWS, ("999", "1", "2025-06-01T10:00:00+00:00", "-5.0000", "USD", "0", "0", "0", "")]

    # when / then
    content = kept_report(run(wait(now), rows=rows)).content
    assert (content["rows_left_out"], content["totals"]["orders"]) == (1, 120)
