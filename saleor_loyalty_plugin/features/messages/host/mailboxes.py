"""The mail servers that the operator has set in Saleor's user e-mail plugin, channel by channel (rule 60)."""

from collections.abc import Collection, Iterator
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import Any

from django.core.mail.backends.smtp import EmailBackend
from saleor.channel.models import Channel
from saleor.order.models import Order
from saleor.plugins.email_common import DEFAULT_EMAIL_TIMEOUT
from saleor.plugins.manager import get_plugins_manager
from saleor.plugins.user_email.constants import PLUGIN_ID

from ....models import LoyaltyMember
from ..models import Message
from .ways import NotTakenError

NO_SERVER = "Saleor's plugin User emails is active in no channel: set its SMTP server, or another way for messages."


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A channel's server and whose name mail goes out in."""

    channel: Channel
    config: dict[str, Any]

    def backend(self) -> EmailBackend:
        """Return a connection to the server, not opened yet."""
        names = ("host", "port", "username", "password", "use_tls", "use_ssl")
        return EmailBackend(timeout=DEFAULT_EMAIL_TIMEOUT, **{name: self.config[name] for name in names})


class Mailboxes:
    """The shop's, read once for a batch of messages to members."""

    def __init__(self, members: Collection[LoyaltyMember]) -> None:
        self._users = {member.user_id for member in members}
        self._manager = get_plugins_manager(allow_replica=False)
        self._channels = list(Channel.objects.filter(is_active=True).order_by("pk"))
        self._found: dict[int, Mailbox | None] = {}

    def of(self, message: Message) -> Mailbox:
        """Return the mailbox of a message: of its channel, else of the member's last order, else of the oldest channel.

        Raises:
            NotTakenError: no channel has one.

        """
        for channel in self._asked(message):
            if (found := self._mailbox(channel)) is not None:
                return found
        raise NotTakenError(NO_SERVER)

    def _asked(self, message: Message) -> Iterator[Channel]:
        if len(self._channels) > 1:
            yield from self._own(message)
        yield from self._channels

    def _own(self, message: Message) -> Iterator[Channel]:
        own = message.channel_id or self._of_last_orders.get(message.member.user_id)
        yield from (channel for channel in self._channels if channel.pk == own)

    @cached_property
    def _of_last_orders(self) -> dict[int | None, int]:
        newest = Order.objects.filter(user__in=self._users).order_by("user_id", "-created_at").distinct("user_id")
        return dict(newest.values_list("user_id", "channel_id"))

    def _mailbox(self, channel: Channel) -> Mailbox | None:
        if channel.pk not in self._found:
            self._found[channel.pk] = self._read(channel)
        return self._found[channel.pk]

    def _read(self, channel: Channel) -> Mailbox | None:
        plugin: Any = self._manager.get_plugin(PLUGIN_ID, channel_slug=channel.slug)
        if plugin is None or not plugin.active:
            return None
        config = asdict(plugin.config)
        plugin._add_missing_configuration(config)
        return Mailbox(channel, config)
