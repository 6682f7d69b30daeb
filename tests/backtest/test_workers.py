"""The customers shared by processes: the same report, byte for byte (rule 73)."""

import pytest

from saleor_loyalty_plugin.backtest import simulation
from saleor_loyalty_plugin.backtest.workers import all_cores
from saleor_loyalty_plugin.cli.main import main

from .past import write

ROWS = [
    f"{number},c{number * number % 37},2025-{number % 12 + 1:02}-{number % 28 + 1:02},{number % 90}.50,"
    f"{'USD' if number % 3 else 'PLN'},,5,{number % 4},{'tea' if number % 2 else 'coffee'}"
    for number in range(400)
]
PROGRAM = """
points_per_currency_unit = 2
pending_days = 7
expires_after_days = 60
expiry_rounding = "month"
time_zone = "Europe/Warsaw"
[tiers.silver]
threshold = 100
earn_multiplier = 1.5
discount_percent = 3.3
[currencies.PLN]
points_per_currency_unit = 0.7
point_value = 0.03
[campaigns.tea]
factor = 3
categories = ["tea"]
"""


@pytest.fixture
def report(tmp_path, monkeypatch):
    monkeypatch.setattr(simulation, "CHUNK", 25)
    orders, program = write(tmp_path, *ROWS), tmp_path / "program.toml"
    program.write_text(PROGRAM, encoding="utf-8")

    def run(workers):
        out = tmp_path / f"by {workers}"
        arguments = ["backtest", str(orders), "--program", str(program), "--report", str(out), "--currency", "USD"]
        assert main([*arguments, "--workers", str(workers)]) == 0
        return {path.name: path.read_bytes() for path in sorted(out.iterdir())}

    return run


def test_the_report_is_the_same_whatever_the_number(report):
    # when
    alone = report(1)

    # then
    assert len(alone) >= 5
    assert report(2) == alone


def test_by_default_all_cores_work():
    assert all_cores() >= 1


def test_a_number_that_is_none_is_refused(tmp_path, capsys):
    assert main(["backtest", "orders.csv", "--report", str(tmp_path), "--workers", "-1"]) == 1
    assert "--workers -1" in capsys.readouterr().err
