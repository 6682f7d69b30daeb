"""How far a back-test is, told to its row between batches."""

from collections.abc import Callable
from time import monotonic

EVERY = 2.0
"""Seconds between two words: each is a write."""
READING = 30
"""Of 100 per cent, what reading the orders takes; running the program takes the rest."""


class BacktestStopped(Exception):
    """Somebody cancelled it, or another worker has it: nothing more is to be done."""


class Progress:
    """Counts what is done. `keep` is called with per cent and says whether to go on."""

    def __init__(self, keep: Callable[[int], bool], *, every: float = EVERY) -> None:
        self._keep, self._every = keep, every
        self._from, self._to = 0, READING
        self._done, self._of = 0, 1
        self._told_at = monotonic()

    def begin(self, of: int, *, upto: int) -> None:
        """Begin a part of the work: `of` units, at whose end so many per cent are done."""
        self._from, self._to = (0 if upto == READING else self._to), upto
        self._done, self._of = 0, max(of, 1)
        self._tell()

    def advance(self, units: int) -> None:
        """Count units that were done.

        Raises:
            BacktestStopped: the work is to stop.

        """
        self._done += units
        if monotonic() - self._told_at >= self._every:
            self._tell()

    def _tell(self) -> None:
        self._told_at = monotonic()
        share = min(self._done, self._of) / self._of
        if not self._keep(self._from + int((self._to - self._from) * share)):
            raise BacktestStopped
