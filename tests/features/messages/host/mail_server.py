"""A mail server that takes messages on a port of this machine, and counts them."""

import asyncio
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from threading import Event

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP


@dataclass
class MailServer:
    """What came, and what it says to what comes next. `answers` are taken one after the other, then it takes all."""

    port: int = 0
    taken: list[EmailMessage] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)
    answers: list[str] = field(default_factory=list)
    at_recipient: list[str] = field(default_factory=list)
    cuts: int = 0
    """How many messages it takes and says nothing of: the connection breaks."""
    connections: int = 0
    came: Event = field(default_factory=Event)
    hold_at: str = ""
    """The step, RCPT or DATA (of a message of the program), at which it says nothing for long once `came` is set."""

    async def handle_EHLO(self, server, session, envelope, hostname, responses):
        self.connections += 1
        session.host_name = hostname
        return responses

    async def _hold(self, step):
        if self.hold_at == step:
            self.came.set()
            await asyncio.sleep(30)

    async def handle_RCPT(self, server, session, envelope, address, options):
        await self._hold("RCPT")
        if self.at_recipient:
            return self.at_recipient.pop(0)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if self.answers:
            return self.answers.pop(0)
        mail = message_from_bytes(envelope.content, policy=default)
        self.taken.append(mail)
        self.recipients += envelope.rcpt_tos
        if mail["List-Unsubscribe"]:
            await self._hold("DATA")
        if self.cuts:
            self.cuts -= 1
            server.transport.abort()
        return "250 OK"


class _Controller(Controller):
    def factory(self):
        return SMTP(self.handler, enable_SMTPUTF8=True, ident="test")


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


@contextmanager
def mail_server() -> Iterator[MailServer]:
    """Run one."""
    server = MailServer(port=_free_port())
    controller = _Controller(server, hostname="127.0.0.1", port=server.port)
    controller.start()
    try:
        yield server
    finally:
        controller.stop()
