"""A mail server that takes everything and keeps nothing, in a process of its own: `python -m benchmarks.sink PORT`."""

import sys
import threading
from typing import Any

from aiosmtpd.controller import Controller


class Sink:
    async def handle_DATA(self, _server: Any, _session: Any, _envelope: Any) -> str:
        return "250 OK"


if __name__ == "__main__":
    Controller(Sink(), hostname="127.0.0.1", port=int(sys.argv[1])).start()
    threading.Event().wait()
