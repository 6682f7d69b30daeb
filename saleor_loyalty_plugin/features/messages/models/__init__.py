"""What members agreed to, the texts of messages, and every message that was ever planned."""

from .consents import Agreement, Consent, ConsentChange, Purpose, Source
from .messages import DueMessage, Message, MessageState, Way
from .templates import MessageTemplate, MessageText

__all__ = [
    "Agreement",
    "Consent",
    "ConsentChange",
    "DueMessage",
    "Message",
    "MessageState",
    "MessageTemplate",
    "MessageText",
    "Purpose",
    "Source",
    "Way",
]
