"""Template databases: a migrated Saleor is made once per version and copied from then on.

Two layers, because Saleor's own migrations take minutes and ours take seconds: `saleor_<hash of its migrations>`, and
on top of it `loyalty_<hash of both>`. Run as a script it makes both and prints the name of the second.
"""

import hashlib
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg
from psycopg import sql

ROOT = Path(__file__).resolve().parent.parent
SALEOR_HOME = Path(os.environ.get("SALEOR_HOME") or Path.home() / "saleor")
# Any number that other programs on the server will not use for an advisory lock.
LOCK_KEY = 7_215_031
LOGS = ROOT / "logs"


def say(progress: str) -> None:
    print(progress, file=sys.stderr, flush=True)


def url_of(name: str) -> str:
    """Return the URL of the database `name` on the server of DATABASE_URL."""
    return urlunsplit(urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{name}"))


@contextmanager
def server() -> Iterator[psycopg.Connection]:
    with psycopg.connect(url_of("postgres"), autocommit=True) as connection:
        yield connection


def exists(connection: psycopg.Connection, name: str) -> bool:
    found = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name])
    return found.fetchone() is not None


def drop(name: str) -> None:
    with server() as connection:
        connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))


def copy(source: str, target: str) -> None:
    """Make `target` a fresh copy of `source`, in place of what it was."""
    drop(target)
    with server() as connection:
        # PostgreSQL copies a database only while nobody is connected to it: take turns.
        connection.execute("SELECT pg_advisory_lock(%s)", [LOCK_KEY])
        connection.execute(
            sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(target), sql.Identifier(source))
        )


def saleor_template() -> str:
    files = sorted(str(path.relative_to(SALEOR_HOME)) for path in SALEOR_HOME.glob("saleor/*/migrations/*.py"))
    version = (SALEOR_HOME / "saleor" / "__init__.py").read_text()
    return "saleor_" + _digest(version, *files)


def loyalty_template() -> str:
    migrations = ROOT / "saleor_loyalty_plugin" / "migrations"
    files = sorted([*migrations.glob("*.py"), *migrations.glob("sql/*.sql")])
    return "loyalty_" + _digest(saleor_template(), *(path.read_text() for path in files))


def checkout_id() -> str:
    """Return a short name for this working copy, so that two of them do not share a test database."""
    return _digest(str(ROOT))[:6]


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:12]


def _migrate(python: str, source: str | None, target: str, label: str) -> None:
    """Migrate a copy of `source` under a working name, then rename it: `target` exists only when it is whole."""
    working = f"{target}_working"
    if source:
        copy(source, working)
    else:
        drop(working)
        with server() as connection:
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(working)))
    environment = {
        **os.environ,
        "DATABASE_URL": url_of(working),
        "DJANGO_SETTINGS_MODULE": "saleor.settings",
        "SECRET_KEY": "only-for-migrations",
        # Saleor's tests expect an empty shop, and the demo makes its own.
        "POPULATE_DEFAULTS": "False",
    }
    command = [python, "manage.py", "migrate", "--verbosity", "1"]
    process = subprocess.Popen(
        command, cwd=SALEOR_HOME, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    began, done = time.monotonic(), 0
    LOGS.mkdir(exist_ok=True)
    log = LOGS / f"migrate-{label}.log"
    with log.open("w") as kept:
        for line in process.stdout or ():
            kept.write(line)
            applied = line.startswith("  Applying ")
            done += applied
            if applied and done % 50 == 0:
                say(f"  {label}: {done} migrations, {time.monotonic() - began:.0f} s")
    if process.wait():
        sys.exit(f"{label}: migrate failed; what it said is in {log}")
    with server() as connection:
        connection.execute(
            sql.SQL("ALTER DATABASE {} RENAME TO {}").format(sql.Identifier(working), sql.Identifier(target))
        )


def ensure_templates() -> str:
    """Make what is missing and return the name of the template with our migrations."""
    base, full = saleor_template(), loyalty_template()
    host_python = os.environ.get("SALEOR_PYTHON") or str(SALEOR_HOME / ".venv" / "bin" / "python")
    our_python = str(ROOT / ".venv-saleor" / "bin" / "python")
    with server() as guard:
        guard.execute("SELECT pg_advisory_lock(%s)", [LOCK_KEY + 1])
        if not exists(guard, base):
            say(f"Migrating a fresh Saleor database, once per Saleor version: 3 to 4 minutes (its log: {LOGS}) ...")
            _migrate(host_python, None, base, "Saleor")
        if not exists(guard, full):
            _migrate(our_python, base, full, "loyalty")
    return full


def main(arguments: list[str]) -> None:
    """Without arguments make the templates; `copy SOURCE TARGET`, `url NAME` and `saleor-template` for scripts."""
    if not arguments:
        print(ensure_templates())
    elif arguments[0] == "copy":
        copy(*arguments[1:])
    elif arguments[0] == "url":
        print(url_of(arguments[1]))
    elif arguments[0] == "saleor-template":
        ensure_templates()
        print(saleor_template())


if __name__ == "__main__":
    main(sys.argv[1:])
