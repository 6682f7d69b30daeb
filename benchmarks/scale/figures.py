"""How rows say what was measured, and against what."""

import os
from collections.abc import Callable

from ..measure import seconds

MEMBERS = int(os.environ.get("BENCH_MEMBERS", "100000"))
type Row = tuple[str, str, str]


def row(what: str, milliseconds: float, bound: str, *, bare: float = 0) -> Row:
    """Return a row of a time; `bare` milliseconds are those of the barest statement over the same table."""
    against = f" ({milliseconds / bare:,.1f} x of {bare:,.0f} ms)" if bare else ""
    return (what, f"{milliseconds:,.0f} ms{against}", bound)


def ratio(what: str, ours: float, bare: float, bound: str) -> Row:
    """Return a row of two times in seconds, in whose ratio the bound is."""
    return (what, f"{ours / bare:.2f} x ({ours:,.2f} s : {bare:,.2f} s)", bound)


def once(call: Callable[[], object]) -> float:
    """Return the milliseconds of a call."""
    return 1000 * seconds(call)
