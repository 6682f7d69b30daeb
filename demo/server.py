"""A real Saleor server for the time of the demo."""

import json
import os
import secrets
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from types import MappingProxyType

from dev.databases import LOGS, ROOT, SALEOR_HOME

PYTHON = str(ROOT / ".venv-saleor" / "bin" / "python")
KEPT = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "LD_LIBRARY_PATH")
PATIENCE = 120
NEW_KEY = """
from cryptography.hazmat.primitives import serialization as s
from cryptography.hazmat.primitives.asymmetric import rsa
key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
print(key.private_bytes(s.Encoding.PEM, s.PrivateFormat.PKCS8, s.NoEncryption()).decode())
"""
MANAGE = """
import json, sys, django
from django.core.management import call_command
django.setup()
for command in json.loads(sys.argv[1]):
    call_command(*command)
"""


class ServerError(Exception):
    """Saleor did not do what it was asked to."""


class Server:
    """Saleor's API as an operator runs it: DEBUG off, uvicorn; without a broker tasks run at once."""

    def __init__(self, database_url: str, workers: int = 1, **environment: str) -> None:
        self.workers = workers
        self.port = _free_port()
        self.url = f"http://127.0.0.1:{self.port}/graphql/"
        self.environment = saleor_environment(database_url, self.port) | environment
        self.process: subprocess.Popen | None = None
        LOGS.mkdir(exist_ok=True)
        self.log = LOGS / f"demo-{self.port}.log"

    def start(self) -> None:
        command = [PYTHON, "-m", "uvicorn", "saleor.asgi:application", "--host", "127.0.0.1"]
        command += ["--port", str(self.port), "--log-level", "warning", "--workers", str(self.workers)]
        with open(self.log, "ab") as log:
            # A session of its own: Ctrl-C reaches the demo alone, and the demo stops the server.
            self.process = subprocess.Popen(
                command, cwd=SALEOR_HOME, env=self.environment, stdout=log, stderr=log, start_new_session=True
            )

    def wait(self) -> None:
        """Return once the API answers.

        Raises:
            ServerError: the server ended, or did not answer in time.

        """
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        began = time.monotonic()
        while time.monotonic() - began < PATIENCE:
            if self.process is None or self.process.poll() is not None:
                break
            try:
                opener.open(f"http://127.0.0.1:{self.port}/health/", timeout=5).close()
                return
            except (urllib.error.URLError, OSError):
                time.sleep(0.2)
        raise ServerError("Saleor did not start.")

    def manage(self, *commands: list[str], **environment: str) -> str:
        """Run Saleor's management commands, in one process to spare starts, and return what they printed.

        Raises:
            ServerError: a command failed.

        """
        what = f"manage.py failed: {', '.join(command[0] for command in commands)}."
        return self._run("-c", MANAGE, json.dumps(commands), failure=what, environment=environment)

    def run(self, module: str) -> None:
        """Run a module of the project's in a process of this Saleor's.

        Raises:
            ServerError: it failed.

        """
        self._run("-m", module, failure=f"{module} failed.")

    def _run(self, *arguments: str, failure: str, environment: Mapping[str, str] = MappingProxyType({})) -> str:
        done = subprocess.run(
            [PYTHON, *arguments],
            cwd=SALEOR_HOME,
            env={**self.environment, **environment},
            capture_output=True,
            text=True,
        )
        with open(self.log, "a") as log:
            log.write(done.stderr)
        if done.returncode:
            raise ServerError(failure)
        return done.stdout.strip()

    def stop(self) -> None:
        if self.process is None or self.process.poll() is not None:
            return
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def saleor_environment(database_url: str, port: int = 80) -> dict[str, str]:
    """Return the environment of a Saleor of the project's own, as an operator sets it."""
    # Nothing of the operator's own shop may leak into this one: a list of what is let through.
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    key = subprocess.run([PYTHON, "-c", NEW_KEY], env=kept, check=True, capture_output=True, text=True).stdout
    return kept | {
        "DJANGO_SETTINGS_MODULE": "saleor.settings",
        "DATABASE_URL": database_url,
        "DEBUG": "False",
        "SECRET_KEY": secrets.token_hex(32),
        "RSA_PRIVATE_KEY": key,
        "ALLOWED_HOSTS": "127.0.0.1,localhost",
        "ALLOWED_CLIENT_HOSTS": "127.0.0.1,localhost",
        "PUBLIC_URL": f"http://127.0.0.1:{port}",
        "EMAIL_URL": "dummy://",
        "USER_EMAIL_URL": "dummy://",
        "JWT_TTL_ACCESS": "1 day",
        "SEND_USAGE_TELEMETRY": "False",
        "PYTHONWARNINGS": "ignore",
        # The package of this checkout, also where .venv-saleor is shared by several.
        "PYTHONPATH": str(ROOT),
        # Compiled modules make every start three times as fast, and leave the operator's Saleor as it is.
        "PYTHONPYCACHEPREFIX": str(ROOT / ".venv-saleor" / "compiled"),
    }


@contextmanager
def running_server(database_url: str, workers: int = 1, **environment: str) -> Iterator[Server]:
    """Start a server of so many processes, and stop it in the end; its log stays only where something went wrong."""
    server, failed = Server(database_url, workers, **environment), False
    try:
        server.start()
        yield server
    except Exception:
        failed = True
        raise
    finally:
        server.stop()
        if failed:
            print(f"\nWhat Saleor said is in {server.log}", flush=True)
        else:
            server.log.unlink(missing_ok=True)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
