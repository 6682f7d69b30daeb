"""`saleor-loyalty verify-draw` on a machine with nothing but the package and what is public (rule 87)."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from saleor_loyalty_plugin.cli.main import main

ROOT = Path(__file__).resolve().parents[2]
SEED = bytes(range(32)).hex()
COMMITMENT = "630dcd2966c4336691125448bbb25b4ff412a49c732db2c8abc1b8581bd710dd"
WEIGHTS = [100, 900, 3000, 6000]
NUMBERS = [3445, 4222, 4501, 3434, 3171, 4696, 3494, 8479]
PLAYS = [
    {"play": play, "number": number, "weights": WEIGHTS, "word": "shopper-choice"}
    for play, number in enumerate(NUMBERS)
]


@pytest.fixture
def verify(tmp_path):
    """Write a day to a file and check it; keywords replace what is in it."""

    def run(**changed):
        path = tmp_path / "day.json"
        path.write_text(json.dumps({"seed": SEED, "commitment": COMMITMENT, "plays": PLAYS} | changed))
        return main(["verify-draw", str(path)])

    return run


def test_the_worked_draws_are_right(verify, capsys):
    assert verify() == 0
    printed = capsys.readouterr().out
    assert "Play 0: 3445 of 10000, slice 3, which had 30.00%." in printed
    assert "Draws that are what the seed gives: 8." in printed


def test_without_django_or_anything_else(tmp_path):
    # given
    path = tmp_path / "day.json"
    path.write_text(json.dumps({"seed": SEED, "commitment": COMMITMENT, "plays": PLAYS}))
    alone = (
        "import sys; sys.path.insert(0, sys.argv[1]); from saleor_loyalty_plugin.cli.main import main; "
        "assert not {'django', 'polars', 'psycopg'} & sys.modules.keys(); sys.exit(main(['verify-draw', sys.argv[2]]))"
    )

    # when: no site packages
    command = [sys.executable, "-I", "-S", "-c", alone, str(ROOT), str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)

    # then
    assert done.returncode == 0, done.stderr


def test_it_is_read_from_stdin_too(monkeypatch, capsys):
    # given
    day = {"seed": SEED, "commitment": COMMITMENT.upper(), "plays": PLAYS[:1]}
    monkeypatch.setattr(sys, "stdin", io.StringIO(json.dumps(day)))

    # when / then
    assert main(["verify-draw", "-"]) == 0


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"commitment": "0" * 64}, "The seed is not the one that was announced"),
        ({"plays": [PLAYS[0] | {"number": 3446}]}, "Play 0: the seed gives 3445, the shop said 3446."),
        ({"plays": [PLAYS[0], PLAYS[2]]}, "Play 1 is missing"),
        ({"plays": [PLAYS[0] | {"word": "another"}]}, "the shop said 3445"),
        ({"plays": [PLAYS[0] | {"memberId": "TG95"}]}, "the shop said 3445"),
        ({"seed": SEED[:-2]}, "seed: enter 64 hexadecimal digits."),
        ({"seed": "x" * 64}, "seed: enter hexadecimal digits."),
        ({"seed": None}, "seed: this is missing"),
        ({"plays": []}, "plays: enter one play or more."),
        ({"plays": [{**PLAYS[0], "weights": [0, 0]}]}, "plays[0].weights: enter whole numbers"),
        ({"plays": [{**PLAYS[0], "weights": [True]}]}, "plays[0].weights: enter whole numbers"),
        ({"plays": [{**PLAYS[0], "number": 10_000}]}, "plays[0].number: this is missing"),
        ({"plays": [{**PLAYS[0], "play": -1}]}, "plays[0].play: this is missing"),
        ({"plays": ["x"]}, "plays[0].weights: this is missing"),
    ],
)
def test_what_is_wrong_is_told(verify, capsys, changed, told):
    assert verify(**changed) == 1
    assert told in capsys.readouterr().err


def test_a_file_that_is_none(tmp_path, capsys):
    # given
    path = tmp_path / "day.json"
    path.write_text("{")

    # when / then
    assert main(["verify-draw", str(path)]) == 1
    assert "This is not JSON" in capsys.readouterr().err
    assert main(["verify-draw", str(tmp_path / "none.json")]) == 1
    assert "No such file" in capsys.readouterr().err
