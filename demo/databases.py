"""A database for one run of the demo: made fresh, dropped in the end."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from dev import databases

PREFIX = f"demo_{databases.checkout_id()}_"


@contextmanager
def demo_database(template: str) -> Iterator[str]:
    """Copy `template` and yield the copy's URL."""
    _drop_left_over()
    name = f"{PREFIX}{os.getpid()}"
    databases.copy(template, name)
    try:
        yield databases.url_of(name)
    finally:
        databases.drop(name)


def _drop_left_over() -> None:
    """Drop what a run that was killed has left behind: our databases whose process is gone."""
    with databases.server() as connection:
        names = [row[0] for row in connection.execute("SELECT datname FROM pg_database").fetchall()]
    for name in names:
        if name.startswith(PREFIX) and not _is_running(int(name.removeprefix(PREFIX))):
            databases.drop(name)


def _is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
