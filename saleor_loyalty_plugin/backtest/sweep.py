"""Trying one value of the program at several numbers: `tiers.silver.threshold=200..1000:100`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from .errors import BacktestError
from .program_file import Program, parse_program, with_tiers

MOST_VALUES = 100
_NUMBER = r"(\d+(?:\.\d+)?)"
_SWEEP = re.compile(rf"([a-zA-Z0-9_.-]+)={_NUMBER}\.\.{_NUMBER}:{_NUMBER}")


@dataclass(frozen=True, slots=True)
class Sweep:
    """A place in the program file, and the numbers to write there."""

    path: str
    values: list[Decimal]


def parse_sweep(text: str) -> Sweep:
    """Return what `PLACE=FROM..TO:STEP` says; TO is tried as well where a step ends on it.

    Raises:
        BacktestError: the text is not of this form, or there are no or too many numbers.

    """
    match = _SWEEP.fullmatch(text)
    if match is None:
        raise BacktestError(
            [f"--sweep {text}: enter PLACE=FROM..TO:STEP, such as tiers.silver.threshold=200..1000:100."]
        )
    start, stop, step = (Decimal(match[index]) for index in (2, 3, 4))
    if not step or stop < start:
        raise BacktestError([f"--sweep {text}: the step is above 0, and the last number not below the first."])
    count = int((stop - start) / step) + 1
    if count > MOST_VALUES:
        raise BacktestError([f"--sweep {text}: these are {count} numbers, more than {MOST_VALUES}."])
    return Sweep(match[1], [start + index * step for index in range(count)])


def variants(data: Mapping[str, Any], name: str, sweep: Sweep) -> list[tuple[Decimal, Program]]:
    """Return the program with each of the sweep's values in its place.

    Raises:
        BacktestError: the program has no such place, or does not accept a value there.

    """
    whole = with_tiers(data)
    found = []
    for value in sweep.values:
        program = parse_program(_with(whole, sweep.path.split("."), value, sweep.path), f"{name} at {value}")
        found.append((value, program))
    return found


def _with(data: Mapping[str, Any], path: list[str], value: Decimal, whole: str) -> dict[str, Any]:
    first, *rest = path
    if not rest:
        return {**data, first: value}
    if not isinstance(data.get(first), dict):
        raise BacktestError([f"--sweep {whole}: the program has no {first}."])
    return {**data, first: _with(data[first], rest, value, whole)}
