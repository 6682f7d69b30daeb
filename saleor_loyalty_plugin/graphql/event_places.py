"""Puts events into Saleor's lists of webhook events, its two enumerations of them and its subscriptions.

Saleor makes these when their modules are imported, which its own start has done by the time we are ready, and reads
them when `saleor.graphql.api` builds the schema, which it has not.
"""

from collections.abc import Sequence
from enum import Enum
from typing import Any

from .core.part import WebhookEvent


class EventPlaces:
    """Where Saleor keeps what it knows of events.

    Raises:
        RuntimeError: a place is not there, or is not what it was; nothing has been touched then.
        ImportError: a module of Saleor's is not there.

    """

    def __init__(self) -> None:
        from saleor.graphql.webhook import enums, subscription_types
        from saleor.webhook.event_types import WebhookEventAsyncType

        self.map = _place(WebhookEventAsyncType, "EVENT_MAP", dict)
        self.permissions = _place(WebhookEventAsyncType, "PERMISSIONS", dict)
        self.choices = _place(WebhookEventAsyncType, "CHOICES", list)
        self.all = _place(WebhookEventAsyncType, "ALL", list)
        self.descriptions = _place(enums, "WEBHOOK_EVENT_DESCRIPTION", dict)
        self.types = (
            _place(subscription_types, "ASYNC_WEBHOOK_TYPES_MAP", dict),
            _place(subscription_types, "WEBHOOK_TYPES_MAP", dict),
        )
        self.enums = (_enum(enums, "WebhookEventTypeEnum"), _enum(enums, "WebhookEventTypeAsyncEnum"))

    def mount(self, events: Sequence[WebhookEvent]) -> None:
        """Add all events, or none where Saleor has one of these names."""
        for event in events:
            if event.value in self.map:
                raise RuntimeError(f"Saleor has an event {event.value} of its own")
        for enum in self.enums:
            _extend(enum, events)
        for event in events:
            self._add(event)

    def _add(self, event: WebhookEvent) -> None:
        self.map[event.value] = {"name": event.name, "permission": event.permission}
        self.permissions[event.value] = event.permission
        self.choices.append((event.value, event.name))
        self.all.append(event.value)
        self.descriptions[event.value] = event.description
        for types in self.types:
            types[event.value] = event.graphene_type


def _place(owner: Any, name: str, expected: type) -> Any:
    place = getattr(owner, name, None)
    if not isinstance(place, expected):
        raise RuntimeError(f"{owner.__name__}.{name} is not there")
    return place


def _enum(module: Any, name: str) -> Any:
    enum = getattr(module, name, None)
    values = getattr(getattr(enum, "_meta", None), "enum", None)
    if not (isinstance(values, type) and issubclass(values, Enum)):
        raise RuntimeError(f"{module.__name__}.{name} is not there")
    return enum


def _extend(enum: Any, events: Sequence[WebhookEvent]) -> None:
    # Python's enumerations cannot be added to, and graphene freezes what it keeps of them.
    values = [(value.name, value.value) for value in enum._meta.enum]
    values += [(event.value.upper(), event.value) for event in events]
    extended = Enum(enum._meta.enum.__name__, values)  # type: ignore[misc]
    object.__setattr__(enum._meta, "enum", extended)
    for name, value in extended.__members__.items():
        setattr(enum, name, value)
