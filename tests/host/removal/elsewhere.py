"""A copy of the test's database, and other processes that work on it: a shop before and after the package is gone."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import databases
from django.db import connections

ROOT = Path(__file__).resolve().parents[3]
SALEOR_HOME = databases.SALEOR_HOME
SALEOR_PYTHON = os.environ.get("SALEOR_PYTHON") or str(SALEOR_HOME / ".venv" / "bin" / "python")
TABLES = "SELECT count(*) FROM pg_class WHERE relname LIKE 'saleor\\_loyalty\\_%'"
MIGRATIONS = "SELECT count(*) FROM django_migrations WHERE app = 'saleor_loyalty'"
CONFIGURATIONS = "SELECT count(*) FROM plugins_pluginconfiguration WHERE identifier = 'saleor.loyalty'"


class Elsewhere:
    def __init__(self) -> None:
        source = str(connections["default"].settings_dict["NAME"])
        self.name = f"{source}_elsewhere"
        # PostgreSQL copies a database only while nobody is connected to it.
        connections.close_all()
        databases.copy(source, self.name)

    def drop(self) -> None:
        databases.drop(self.name)

    def manage(self, *arguments: str) -> str:
        """Run a command of Saleor's with the package, and return what it says."""
        environment = os.environ | {
            "DJANGO_SETTINGS_MODULE": "tests.host.checkout.server_settings",
            "LOYALTY_TEST_DATABASE": self.name,
            "PYTHONPATH": str(ROOT),
        }
        return _run([sys.executable, "-W", "ignore", "-m", "django", *arguments], environment, ROOT)

    def ask(self, *requests: tuple[int, str, dict[str, Any]]) -> list[dict[str, Any]]:
        """Return what a Saleor without the package answers, each the one root field of its request."""
        environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"} | {
            "DJANGO_SETTINGS_MODULE": "saleor.tests.settings",
            "DATABASE_URL": databases.url_of(self.name),
            "PYTHONPATH": str(SALEOR_HOME),
        }
        script = Path(__file__).with_name("shop_without_us.py")
        output = _run([SALEOR_PYTHON, "-W", "ignore", str(script)], environment, SALEOR_HOME, json.dumps(requests))
        found = json.loads(output.splitlines()[-1])
        assert found["package"] is False
        assert all("errors" not in answer for answer in found["answers"]), found["answers"]
        return [next(iter(answer["data"].values())) for answer in found["answers"]]

    def left_of_us(self) -> tuple[int, int, int]:
        """Return how many tables and other relations, migrations and configurations of ours there are."""
        import psycopg

        with psycopg.connect(databases.url_of(self.name)) as connection:
            counts = [connection.execute(query).fetchone() for query in (TABLES, MIGRATIONS, CONFIGURATIONS)]
        return tuple(count[0] for count in counts)


def _run(command: list[str], environment: dict[str, str], where: Path, given: str = "") -> str:
    done = subprocess.run(command, env=environment, cwd=where, input=given, capture_output=True, text=True, timeout=600)
    return done.stdout if done.returncode == 0 else f"{done.stdout}\n{done.stderr[-3000:]}"
