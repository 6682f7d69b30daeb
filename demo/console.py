"""What the demo prints, and how it checks its own figures."""

import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager


class WrongFigureError(Exception):
    """A figure is not what the rules demand."""


def say(text: str = "") -> None:
    print(text, flush=True)


def step(title: str) -> None:
    say(f"\n{title}")


def tell(text: str) -> None:
    say(f"   {text}")


def check(what: str, actual: object, expected: object) -> None:
    """Compare a figure with what the rules demand.

    Raises:
        WrongFigureError: they differ.

    """
    if actual != expected:
        raise WrongFigureError(f"{what}: the rules demand {expected}, the shop says {actual}.")


@contextmanager
def working(label: str) -> Iterator[None]:
    """Say what is being done, and how long it took."""
    began = time.monotonic()
    print(f"{label} ...", end="", flush=True)
    try:
        yield
    except BaseException:
        say()
        raise
    say(f" {time.monotonic() - began:.1f} s")


def table(head: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> None:
    """Print rows under a head: numbers to the right, words to the left."""
    rows = list(rows)
    cells = [head, *([_text(value) for value in row] for row in rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(head))]
    numeric = [all(isinstance(row[column], int) for row in rows) for column in range(len(head))]
    for row in cells:
        aligned = [
            cell.rjust(width) if right else cell.ljust(width)
            for cell, width, right in zip(row, widths, numeric, strict=True)
        ]
        tell("  ".join(aligned).rstrip())


def _text(value: object) -> str:
    return "" if value is None else str(value)
