"""What stops a back-test: one line for each problem, for the person who started it."""

from collections.abc import Iterable


class BacktestError(Exception):
    """The input or an option is not acceptable; `problems` are lines for a person."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = list(problems)
        super().__init__("\n".join(self.problems))
