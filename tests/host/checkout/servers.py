"""Real Saleor servers for tests, and what is asked of them over HTTP."""

import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import requests
from django.db import connections

ROOT = Path(__file__).resolve().parents[3]
PATIENCE = 60


class Killed(Exception):
    """The server ended before it answered."""


class Servers:
    """One loaded Saleor that serves in as many processes as a test asks for."""

    def __init__(self) -> None:
        database = connections["default"].settings_dict
        environment = os.environ | {
            "DJANGO_SETTINGS_MODULE": "tests.host.checkout.server_settings",
            "LOYALTY_TEST_DATABASE": str(database["NAME"]),
            "PYTHONPATH": str(ROOT),
            "PYTHONWARNINGS": "ignore",
        }
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.host.checkout.crashing_server"],
            env=environment,
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self.children: list[int] = []
        assert self._line() == "loaded"

    def _line(self) -> str:
        while True:
            line = self.process.stdout.readline()
            assert line, "the server could not be loaded"
            # Saleor writes its own log lines as well.
            if line.strip() == "loaded" or line.strip().isdigit():
                return line.strip()

    def start(self, point: str = "never") -> "Server":
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self.process.stdin.write(f"{port} {point}\n")
        self.process.stdin.flush()
        self.children.append(int(self._line()))
        return Server(port)

    def stop(self) -> None:
        self.stop_serving()
        self.process.kill()
        self.process.wait()

    def stop_serving(self) -> None:
        """End the serving processes; more can be started."""
        for child in self.children:
            with suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
        self.children.clear()


class Server:
    def __init__(self, port: int) -> None:
        self.url = f"http://127.0.0.1:{port}/graphql/"
        began = time.monotonic()
        while True:
            try:
                requests.get(f"http://127.0.0.1:{port}/health/", timeout=5)
                return
            except requests.ConnectionError:
                assert time.monotonic() - began < PATIENCE, "the server does not answer"
                time.sleep(0.05)

    def ask(self, token: str, query: str, **variables: Any) -> dict[str, Any]:
        """Return what the one root field answered.

        Raises:
            Killed: the server ended meanwhile.

        """
        try:
            response = requests.post(
                self.url,
                json={"query": query, "variables": variables},
                headers={"Authorization": f"Bearer {token}"},
                timeout=PATIENCE,
            )
        except requests.ConnectionError as error:
            raise Killed from error
        content = response.json()
        assert response.status_code == 200, content
        assert "errors" not in content, content
        (answer,) = content["data"].values()
        return answer
