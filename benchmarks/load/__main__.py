"""Start a shop with many members, load it, and say what came of it. Called by `make bench-load`."""

import os
import sys
from collections.abc import Iterator

import psycopg

from demo.console import say, table, working
from demo.databases import demo_database
from demo.server import Server, ServerError, running_server
from dev import databases

from .beat import beating
from .figures import Journal, rows
from .people import load

PHASES = 4
SECONDS = int(os.environ.get("BENCH_SECONDS", "120"))
HEAD = ("What", "Off", "On", "On : off", "Requests")
SWITCH = "UPDATE plugins_pluginconfiguration SET active = %s WHERE identifier = 'saleor.loyalty'"
DEADLOCKS = "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"


def main() -> int:
    template = databases.ensure_templates()
    with demo_database(template) as url, running_server(url, workers=2) as server:
        server.environment["BENCH_MEMBERS"] = os.environ.get("BENCH_MEMBERS", "100000")
        with working("Setting a shop up"):
            server.run("benchmarks.load.prepare")
            server.wait()
        journal, problems = Journal(), []
        with psycopg.connect(url, autocommit=True) as connection, beating(server):
            for phase in range(PHASES):
                journal.active = phase % 2 == 1
                connection.execute(SWITCH, [journal.active])
                with working(f"Loading it, the program {'on' if journal.active else 'off'}, {os.getloadavg()[0]:.1f}"):
                    load(server.url, journal, SECONDS / PHASES)
            ((deadlocks,),) = connection.execute(DEADLOCKS).fetchall()
        if deadlocks:
            problems.append(f"{deadlocks} deadlocks")
        with working("Verifying the books"):
            problems += _verified(server)
        say()
        table(HEAD, rows(journal, SECONDS / 2))
    problems += [f"{count} x {error}" for error, count in journal.errors.most_common(10)]
    for problem in problems or ["No request failed, no deadlock, and the books are clean."]:
        say(problem)
    return 1 if problems else 0


def _verified(server: Server) -> Iterator[str]:
    try:
        server.manage(["loyalty_verify"])
    except ServerError as error:
        yield f"loyalty_verify: {error}"


if __name__ == "__main__":
    sys.exit(main())
