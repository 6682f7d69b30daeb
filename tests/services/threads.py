"""Real threads with database connections of their own, so that locks and unique keys meet."""

import threading
from collections.abc import Callable
from typing import Any

from django.db import connection

SECONDS = 30


def together(*works: Callable[[], Any]) -> list[Any]:
    """Run every function in a thread of its own, all at once; return what each returned or raised, in their order.

    A deadlock fails the test: PostgreSQL ends one of the two with an error, and whoever waits too long is ended too.
    """
    outcomes: list[Any] = [None] * len(works)
    barrier = threading.Barrier(len(works))

    def run(index: int, work: Callable[[], Any]) -> None:
        try:
            with connection.cursor() as cursor:
                cursor.execute(f"SET statement_timeout = '{SECONDS // 2}s'")
            barrier.wait(timeout=SECONDS)
            outcomes[index] = work()
        except Exception as error:
            outcomes[index] = error
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=(*numbered,), daemon=True) for numbered in enumerate(works)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=SECONDS)
    assert not any(thread.is_alive() for thread in threads), "some threads still wait for each other"
    return outcomes


def raised(outcomes: list[Any]) -> list[Exception]:
    return [outcome for outcome in outcomes if isinstance(outcome, Exception)]
