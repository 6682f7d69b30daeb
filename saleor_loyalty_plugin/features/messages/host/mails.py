"""A message as an e-mail: HTML and text, with the headers by which mail programs show how to unsubscribe (RFC 8058)."""

from collections.abc import Collection
from email.errors import HeaderParseError
from email.headerregistry import Address
from typing import Any

from django.core.mail import EmailMultiAlternatives
from django.core.mail.message import sanitize_address
from saleor.core.utils import get_domain

from ....models import LoyaltyMember
from ....settings import ProgramSettings
from ..models import Message
from .mailboxes import Mailbox, Mailboxes
from .rendering import Rendered
from .smtp import Post
from .ways import NotTakenError

ENCODING = "utf-8"


class Mails:
    """Sends a batch of messages to members by e-mail, over one connection for each server."""

    def __init__(self, settings: ProgramSettings, members: Collection[LoyaltyMember]) -> None:
        self.settings = settings
        self.mailboxes = Mailboxes(members)
        self.posts: dict[int, Post] = {}

    def __enter__(self) -> "Mails":
        return self

    def __exit__(self, *error: object) -> None:
        for post in self.posts.values():
            post.close()

    def send(self, message: Message, user: Any, rendered: Rendered, unsubscribe_url: str) -> None:
        """Hand a message to the server of its channel.

        Raises:
            NotTakenError: it was not taken.
            DoubtfulError: it may have been.

        """
        mailbox = self.mailboxes.of(message)
        post = self.posts.setdefault(mailbox.channel.pk, Post(mailbox.backend))
        try:
            envelope = self._envelope(message, user, rendered, mailbox, unsubscribe_url)
        except (ValueError, IndexError, HeaderParseError) as error:
            raise NotTakenError(f"It has no address that mail can go from or to: {error}") from error
        post.hand_over(**envelope)

    def _envelope(
        self, message: Message, user: Any, rendered: Rendered, mailbox: Mailbox, unsubscribe_url: str
    ) -> dict[str, Any]:
        address = self.settings.sender_address or mailbox.config["sender_address"] or ""
        mail = self._mail(message, user, rendered, mailbox, address)
        mail.extra_headers |= _unsubscribing(unsubscribe_url)
        return {
            "sender": sanitize_address(address, ENCODING),
            "recipient": sanitize_address(user.email, ENCODING),
            "content": mail.message().as_bytes(linesep="\r\n"),
        }

    def _mail(
        self, message: Message, user: Any, rendered: Rendered, mailbox: Mailbox, address: str
    ) -> EmailMultiAlternatives:
        name = self.settings.sender_name or mailbox.config["sender_name"] or ""
        mail = EmailMultiAlternatives(
            subject=rendered.subject,
            body=rendered.text,
            from_email=str(Address(name, addr_spec=address)),
            to=[user.email],
            headers={"Message-ID": f"<loyalty.{message.pk}.{message.attempts}@{get_domain().split(':')[0]}>"},
        )
        mail.attach_alternative(rendered.html, "text/html")
        return mail


def _unsubscribing(url: str) -> dict[str, str]:
    return {"List-Unsubscribe": f"<{url}>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}
