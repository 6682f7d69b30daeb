"""Saleor's beat, faster: the program's periodic tasks, one after another, while the shop is loaded.

As a module it runs them in a process of Saleor's until its standard input ends.
"""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread

from demo.server import PYTHON, Server
from dev.databases import SALEOR_HOME

PAUSE = 5
"""Seconds between two rounds: Saleor's beat takes five minutes."""


@contextmanager
def beating(server: Server) -> Iterator[None]:
    """Have periodic tasks run while the block does.

    Raises:
        RuntimeError: a task failed.

    """
    command = [PYTHON, "-m", "benchmarks.load.beat"]
    process = subprocess.Popen(command, cwd=SALEOR_HOME, env=server.environment, stdin=subprocess.PIPE)
    try:
        yield
    finally:
        if process.stdin is not None:
            process.stdin.close()
        failed = process.wait(timeout=120)
    if failed:
        raise RuntimeError("a periodic task failed")


def main() -> None:
    import django

    django.setup()
    from saleor_loyalty_plugin import tasks

    ended = Event()
    Thread(target=lambda: (sys.stdin.read(), ended.set()), daemon=True).start()
    while not ended.wait(PAUSE):
        for task in (tasks.sweep_orders_task, tasks.sweep_holds_task, tasks.settle_due_task, tasks.follow_events_task):
            task()
        tasks.evaluate_tiers_task(periodic=True)


if __name__ == "__main__":
    main()
