"""A message by Saleor's webhook NOTIFY_USER, for shops whose mail goes through an app (rule 60)."""

from typing import Any

from saleor.account.notifications import get_user_custom_payload
from saleor.channel.models import Channel
from saleor.plugins.manager import get_plugins_manager
from saleor.plugins.webhook.plugin import WebhookPlugin
from saleor.webhook.event_types import WebhookEventAsyncType
from saleor.webhook.utils import get_webhooks_for_event

from ..models import Message
from .rendering import Rendered
from .ways import NotTakenError

EVENT = "loyalty_message"
NOBODY = "No app listens to Saleor's webhook NOTIFY_USER: install one that sends mail, or set another way for messages."


def notify(message: Message, user: Any, rendered: Rendered, unsubscribe_url: str) -> None:
    """Hand a message to the webhook plugin, which keeps a delivery for each app and tries it again by itself.

    Raises:
        NotTakenError: no app listens, or the plugin is switched off.

    """
    plugin: Any = get_plugins_manager(allow_replica=False).get_plugin(WebhookPlugin.PLUGIN_ID)
    if plugin is None or not plugin.active or not get_webhooks_for_event(WebhookEventAsyncType.NOTIFY_USER):
        raise NotTakenError(NOBODY)
    plugin.notify(EVENT, lambda: payload(message, user, rendered, unsubscribe_url), None)


def payload(message: Message, user: Any, rendered: Rendered, unsubscribe_url: str) -> dict[str, Any]:
    """Return what apps get: as Saleor's own events of users, and the message."""
    channel = Channel.objects.filter(pk=message.channel_id).first() if message.channel_id else None
    return {
        **get_user_custom_payload(user),
        "channel_slug": channel.slug if channel else None,
        "message_id": str(message.pk),
        "template": message.template.code if message.template else "",
        "language": rendered.language,
        "subject": rendered.subject,
        "html": rendered.html,
        "text": rendered.text,
        "unsubscribe_url": unsubscribe_url,
    }
