"""Copy the template database and run the benchmarks on the copy, in Saleor's environment. Called by dev/bench.sh."""

import os
import subprocess
import sys

from demo.databases import demo_database
from demo.server import PYTHON, saleor_environment
from dev import databases


def main() -> int:
    template = databases.ensure_templates()
    with demo_database(template) as url:
        environment = saleor_environment(url) | {"PYTHONPATH": str(databases.ROOT)} | _size()
        return subprocess.run(
            [PYTHON, "-m", "benchmarks.run", *sys.argv[1:]], cwd=databases.ROOT, env=environment
        ).returncode


def _size() -> dict[str, str]:
    """Return how many members the operator asks for: of their environment nothing else is let through."""
    return {name: os.environ[name] for name in ("BENCH_MEMBERS",) if name in os.environ}


if __name__ == "__main__":
    sys.exit(main())
