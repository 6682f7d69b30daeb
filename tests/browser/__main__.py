"""The console in a real Dashboard and a real Saleor; called by `make test-browser`.

python -m tests.browser           runs console/browser/*.test.ts
python -m tests.browser --stay    leaves the shop open to look around in
"""

import os
import signal
import subprocess
import sys
from pathlib import Path

from demo.console import say, tell, working
from demo.databases import demo_database
from demo.server import Server, running_server
from dev import databases

from .shop import CLERKS, FRIENDS, SHOPPER, STAFF, fill

ROOT = Path(__file__).resolve().parents[2]
CONSOLE = ROOT / "console"
# createsuperuser makes one; the others are given the password that they would choose by e-mail.
PASSWORDS = """
from saleor.account.models import User
for user in User.objects.filter(email__in={emails}):
    user.set_password({password!r})
    user.save()
"""


def main(arguments: list[str]) -> int:
    template = databases.ensure_templates()
    with demo_database(template) as url, running_server(url) as server:
        _switch_on(server)
        with working("Filling the shop"):
            fill(server)
            emails = [SHOPPER[0], *(f"{name}@example.com" for name in (*CLERKS.values(), *FRIENDS))]
            server.manage(["shell", "-c", PASSWORDS.format(emails=emails, password=STAFF[1])])
        if "--stay" in arguments:
            return _stay(server)
        return _run(server, [argument for argument in arguments if not argument.startswith("--")])


def _switch_on(server: Server) -> None:
    superuser = ["createsuperuser", "--noinput", "--verbosity", "0", "--email", STAFF[0]]
    with working("Switching the program on"):
        server.manage(superuser, ["loyalty_enable"], DJANGO_SUPERUSER_PASSWORD=STAFF[1])
        server.wait()


def _environment(server: Server) -> dict[str, str]:
    return os.environ | {
        "LOYALTY_API": server.url,
        "LOYALTY_STAFF": STAFF[0],
        "LOYALTY_PASSWORD": STAFF[1],
        "LOYALTY_SHOPPER": SHOPPER[0],
    }


def _run(server: Server, names: list[str]) -> int:
    tests = [str(path) for path in sorted(CONSOLE.glob("browser/*.test.ts")) if not names or path.stem in names]
    command = ["node", "--test", "--test-concurrency=1", *tests]
    return subprocess.run(command, cwd=CONSOLE, env=_environment(server)).returncode


def _stay(server: Server) -> int:
    say("\nThe shop stays open; Ctrl-C ends it.")
    tell(f"API: {server.url}   staff: {STAFF[0]} {STAFF[1]}")
    with subprocess.Popen(["node", "browser/serve.ts"], cwd=CONSOLE, env=_environment(server)) as dashboard:
        signal.sigwait({signal.SIGINT, signal.SIGTERM})
        dashboard.terminate()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
