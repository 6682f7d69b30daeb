"""The sweep over one value of a program."""

from decimal import Decimal

import pytest

from saleor_loyalty_plugin.backtest.errors import BacktestError
from saleor_loyalty_plugin.backtest.sweep import parse_sweep, variants


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("tiers.silver.threshold=200..500:100", ["200", "300", "400", "500"]),
        ("tiers.silver.threshold=200..499:100", ["200", "300", "400"]),
        ("point_value=0.005..0.02:0.005", ["0.005", "0.010", "0.015", "0.020"]),
        ("pending_days=7..7:1", ["7"]),
    ],
)
def test_numbers_from_one_to_another(text, values):
    assert parse_sweep(text).values == [Decimal(value) for value in values]


def test_every_value_is_a_program_of_its_own():
    found = variants({}, "club", parse_sweep("tiers.silver.threshold=200..400:100"))

    assert [(value, program.tiers[1].threshold) for value, program in found] == [(200, 200), (300, 300), (400, 400)]
    assert all(program.tiers[2].threshold == 2000 for _, program in found)


def test_settings_are_swept_too():
    found = variants({"pending_days": 1}, "club", parse_sweep("pending_days=7..14:7"))

    assert [program.settings.pending_days for _, program in found] == [7, 14]


@pytest.mark.parametrize(
    "text",
    [
        "tiers.silver.threshold",
        "tiers.silver.threshold=1..2",
        "tiers.silver.threshold=1..2:0",
        "tiers.silver.threshold=2..1:1",
        "tiers.silver.threshold=-1..2:1",
        "tiers.silver.threshold=1..1000:1",
    ],
)
def test_what_is_no_sweep(text):
    with pytest.raises(BacktestError) as refused:
        parse_sweep(text)

    assert len(refused.value.problems) == 1
    assert refused.value.problems[0].startswith(f"--sweep {text}: ")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("tiers.iron.threshold=1..2:1", "--sweep tiers.iron.threshold: the program has no iron."),
        ("tiers.silver.colour=1..1:1", "club at 1: tiers.silver.colour: there is no such field"),
        ("pending=1..1:1", "club at 1: pending: there is no such setting."),
        ("tiers.silver.threshold=0..0:1", "club at 0: tiers.silver.threshold: another tier has this threshold."),
        ("pending_days=400..400:1", "club at 400: pending_days: Enter a whole number from 0 to 365."),
    ],
)
def test_a_place_or_a_value_that_a_program_does_not_have(text, problem):
    with pytest.raises(BacktestError) as refused:
        variants({}, "club", parse_sweep(text))

    assert refused.value.problems[0].startswith(problem)
