"""What whoever plans messages knows against one when it is about to go."""

from collections.abc import Callable
from datetime import datetime

from ..models import Message
from ..rules.going import Going

type Objection = Callable[[Message, datetime], Going | None]
"""Called when a message is due, with the message and the moment.

Returns why it must not go, or when to ask again; None where it may.
"""

_OBJECTIONS: list[Objection] = []


def object_with(objection: Objection) -> None:
    """Have somebody asked of each message from now on, when it is about to go."""
    if objection not in _OBJECTIONS:
        _OBJECTIONS.append(objection)


def objection_to(message: Message, now: datetime) -> Going | None:
    """Return the first that somebody has against a message."""
    return next((reason for objection in _OBJECTIONS if (reason := objection(message, now))), None)
