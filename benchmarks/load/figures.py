"""What was asked, how long it took, and what failed."""

import time
from collections import Counter, defaultdict
from collections.abc import Callable
from statistics import median
from typing import Any

from demo.api import ApiError

type Row = tuple[str, ...]


class Journal:
    """Seconds of requests by what was asked, apart for the program on and off. Threads write it together."""

    def __init__(self) -> None:
        self.active = False
        self.times: dict[bool, dict[str, list[float]]] = {True: defaultdict(list), False: defaultdict(list)}
        self.errors: Counter[str] = Counter()

    def timed(self, what: str, ask: Callable[..., Any], *arguments: Any, **variables: Any) -> Any:
        """Ask, and note how long it took; what fails is noted, and raised."""
        active, began = self.active, time.perf_counter()
        try:
            answer = ask(*arguments, **variables)
        except ApiError as error:
            self.errors[f"{what}: {error}"] += 1
            raise
        self.times[active][what].append(time.perf_counter() - began)
        return answer


def rows(journal: Journal, seconds: float) -> list[Row]:
    """Return medians with their ratios, and requests a second; `seconds` is how long each state was loaded."""
    off, on = journal.times[False], journal.times[True]
    found = [_row(what, off[what], on[what]) for what in sorted({*off, *on})]
    rates = [sum(map(len, times.values())) / seconds for times in (off, on)]
    rate = ("requests a second", f"{rates[0]:.1f}", f"{rates[1]:.1f}", f"{rates[1] / rates[0]:.2f} x", "")
    return [*found, rate]


def _row(what: str, off: list[float], on: list[float]) -> Row:
    medians = [f"{1000 * median(times):.0f} ms" if times else "" for times in (off, on)]
    ratio = f"{median(on) / median(off):.2f} x" if off and on else ""
    return (what, *medians, ratio, f"{len(off)}, {len(on)}")
