"""How far a long command has come, on standard error."""

import sys
from time import monotonic

EVERY = 1.0


class Progress:
    """A line that is written again every second: how far it is, and how long it still takes."""

    def __init__(self, total: int, what: str) -> None:
        self._total, self._what = total, what
        self._began = self._told = monotonic()

    def tell(self, done: int, text: str = "") -> None:
        """Tell that `done` of the total is done; `text` says what came of it."""
        now = monotonic()
        if now - self._told < EVERY and done < self._total:
            return
        self._told = now
        share = min(done / self._total, 1.0) if self._total else 1.0
        left = (now - self._began) * (1 - share) / share if share else 0.0
        line = f"{self._what}: {share:.0%}, {_time(left)} left{f', {text}' if text else ''}"
        sys.stderr.write(f"\r{line}\x1b[K" if sys.stderr.isatty() else f"{line}\n")
        sys.stderr.flush()

    def end(self) -> None:
        """Leave the line as it is."""
        if sys.stderr.isatty():
            sys.stderr.write("\n")


def _time(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
