"""All cores for one run: parts of the customers in processes of their own (rule 73)."""

import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from typing import Any

type Map = Callable[[Callable[..., Any], Iterable[Any]], Iterator[Any]]
"""Calls a function with each of some jobs and returns what it says, in their order."""


def all_cores() -> int:
    """Return how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def workers(count: int) -> Iterator[Map]:
    """Return what calls functions in `count` processes, in this one for 1."""
    if count == 1:
        yield map
        return
    # Anew, not as copies: the library of the tables has threads of its own, which a copy has not.
    with ProcessPoolExecutor(count, mp_context=get_context("spawn")) as pool:
        yield pool.map
