"""What stops a back-test: one line for each problem, for the person who started it."""

import re
from collections.abc import Iterable, Sequence

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


class BacktestError(Exception):
    """The input or an option is not acceptable; `problems` are lines for a person."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = [on_one_line(problem) for problem in problems]
        super().__init__("\n".join(self.problems))


class ProgramError(BacktestError):
    """A program file is not acceptable; `found` are the places in it, such as `tiers.silver.threshold`, and why."""

    def __init__(self, name: str, found: Sequence[tuple[str, str]]) -> None:
        self.found = list(found)
        super().__init__(f"{name}: {place}: {problem}" for place, problem in found)


def on_one_line(text: str) -> str:
    """Return a text without line ends and what else moves a terminal: cells of a file may hold any."""
    return _CONTROL.sub(" ", text)
