"""By what a step of a run is known to others: a message, points and an incentive are given once for each."""

import re

_STEP = re.compile(r"journey:([0-9]+):[0-9]+")


def step_occasion(run: int, place: int) -> str:
    """Return the key of a run's step."""
    return f"journey:{run}:{place}"


def run_of(occasion: str) -> int | None:
    """Return the number of the run that a key is of, None where it is of none."""
    match = _STEP.fullmatch(occasion)
    return None if match is None else int(match[1])
