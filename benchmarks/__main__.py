"""Copy the template database and run the benchmarks on the copy, in Saleor's environment. Called by dev/bench.sh."""

import subprocess
import sys

from demo.databases import demo_database
from demo.server import PYTHON, saleor_environment
from dev import databases


def main() -> int:
    template = databases.ensure_templates()
    with demo_database(template) as url:
        environment = saleor_environment(url) | {"PYTHONPATH": str(databases.ROOT)}
        return subprocess.run(
            [PYTHON, "-m", "benchmarks.run", *sys.argv[1:]], cwd=databases.ROOT, env=environment
        ).returncode


if __name__ == "__main__":
    sys.exit(main())
