"""A mail server that writes what comes into a folder, as pages that open in a browser."""

import re
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller


@dataclass(frozen=True, slots=True)
class Mail:
    """A message as it came; its page is at `path`."""

    to: str
    subject: str
    text: str
    path: Path


class MailFolder:
    """The messages of the program, in the order in which they came. Saleor's own are taken and left out."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = 0
        self.mails: list[Mail] = []

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:
        mail = message_from_bytes(envelope.content, policy=default)
        if mail["List-Unsubscribe"]:
            self._keep(mail)
        return "250 OK"

    def _keep(self, mail: EmailMessage) -> None:
        subject = mail["Subject"].strip()
        name = re.sub(r"[^a-z0-9]+", "-", subject.lower()).strip("-")
        path = self.folder / f"{len(self.mails) + 1}-{name}.html"
        path.write_text(_part(mail, "html"))
        self.mails.append(Mail(mail["To"], subject, _part(mail, "plain"), path))


def _part(mail: EmailMessage, kind: str) -> str:
    body = mail.get_body((kind,))
    return "" if body is None else body.get_content().replace("\r\n", "\n")


@contextmanager
def mail_folder(folder: Path) -> Iterator[MailFolder]:
    """Run a mail server that writes into `folder`, emptied of what an earlier run wrote."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.html"):
        old.unlink()
    kept = MailFolder(folder)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        kept.port = probe.getsockname()[1]
    controller = Controller(kept, hostname="127.0.0.1", port=kept.port)
    controller.start()
    try:
        yield kept
    finally:
        controller.stop()
