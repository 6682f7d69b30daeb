"""How things are counted and timed."""

import time
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from statistics import median

from django.db import connections
from django.test.utils import CaptureQueriesContext

NOT_QUERIES = ("BEGIN", "COMMIT", "ROLLBACK")


def count_queries(call: Callable[..., object], *arguments: object) -> int:
    """Return how many statements a call sends, on both of Saleor's connections, without begin and commit."""
    with ExitStack() as stack:
        captured = [stack.enter_context(CaptureQueriesContext(connection)) for connection in connections.all()]
        call(*arguments)
    statements = [query["sql"] for context in captured for query in context.captured_queries]
    return sum(not statement.startswith(NOT_QUERIES) for statement in statements)


def seconds(call: Callable[..., object], *arguments: object) -> float:
    began = time.perf_counter()
    call(*arguments)
    return time.perf_counter() - began


def median_milliseconds(times: Iterable[float]) -> float:
    return 1000 * median(times)
