"""The processes that a shop runs beside the API: a broker, a Celery worker and its beat."""

import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any

from demo.server import PYTHON
from dev.databases import LOGS, ROOT

# Seconds: where a machine is busy a worker takes a minute to be ready.
PATIENCE = 240
CELERY = [PYTHON, "-m", "celery", "--app", "saleor.celeryconf:app"]
WORKER = [*CELERY, "worker", "--loglevel", "info", "--concurrency", "2"]
BEAT = [*CELERY, "beat", "--loglevel", "info", "--pidfile=", "--scheduler", f"{__package__}.hurried.HurriedScheduler"]


def until[Found](found: Callable[[], Found], what: str) -> Found:
    """Return what is found once there is something."""
    began = time.monotonic()
    while not (answer := found()):
        assert time.monotonic() - began < PATIENCE, f"{what}: not within {PATIENCE} s"
        time.sleep(0.2)
    return answer


class Process:
    """A process with all that it starts; what it says is in logs/."""

    def __init__(self, name: str, command: list[str], environment: Mapping[str, str]) -> None:
        self.command, self.environment = command, environment
        LOGS.mkdir(exist_ok=True)
        self.log = LOGS / f"test-{name}.log"
        self.log.unlink(missing_ok=True)
        self.running: subprocess.Popen[Any] | None = None

    def start(self) -> None:
        with open(self.log, "ab") as log:
            self.running = subprocess.Popen(
                self.command, cwd=ROOT, env=self.environment, stdout=log, stderr=log, start_new_session=True
            )

    def kill(self) -> None:
        """End it as the machine's end does: nothing is cleaned up."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        self._end(signal.SIGTERM)

    def _end(self, how: signal.Signals) -> None:
        if self.running is not None:
            with suppress(ProcessLookupError):
                os.killpg(self.running.pid, how)
            self.running.wait()
            self.running = None


@contextmanager
def running(name: str, command: list[str], environment: Mapping[str, str]) -> Iterator[Process]:
    """Run a process."""
    process = Process(name, command, environment)
    process.start()
    try:
        yield process
    finally:
        process.stop()


@contextmanager
def redis() -> Iterator[str]:
    """Run a Redis that keeps nothing on the disk; yield its URL."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    program = shutil.which("redis-server")
    assert program, "No redis-server on the path: install it (Debian and Ubuntu: apt-get install redis-server)."
    command = [program, "--bind", "127.0.0.1", "--port", str(port), "--save", "", "--appendonly", "no"]
    with running("redis", command, os.environ):
        until(lambda: _answers(port), "Redis answers")
        yield f"redis://127.0.0.1:{port}"


def _answers(port: int) -> bool:
    with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
        return True
    return False
