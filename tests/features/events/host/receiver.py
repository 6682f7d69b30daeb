"""An app's end of a webhook: a real HTTP server that keeps what it is sent and answers as it is told."""

import json
import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Request:
    """What was posted."""

    headers: dict[str, str]
    body: bytes

    @property
    def data(self):
        return json.loads(self.body)


@dataclass
class Receiver:
    """`answers` are the status codes of the next requests; then 200."""

    url: str
    requests: list[Request] = field(default_factory=list)
    answers: list[int] = field(default_factory=list)

    @property
    def events(self):
        """Name and payload of all that was sent."""
        return [(request.headers["saleor-event"], request.data) for request in self.requests]


@contextmanager
def receiving():
    """Run a receiver on a port of its own."""
    received = Receiver(url="")

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            received.requests.append(Request({name.lower(): value for name, value in self.headers.items()}, body))
            self.send_response(received.answers.pop(0) if received.answers else 200)
            self.end_headers()

        def log_message(self, *args):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    received.url = f"http://127.0.0.1:{server.server_port}/events/"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield received
    finally:
        server.shutdown()
        server.server_close()
        thread.join(timeout=10)
