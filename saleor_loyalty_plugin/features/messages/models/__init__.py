"""What members agreed to, the texts of messages, every message that was ever planned, and journeys."""

from ..journeys import models as journeys
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
    "journeys",
]
