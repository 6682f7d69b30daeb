"""Which messages went their way: a question to whoever writes to members. Without an answer none did."""

from typing import Any, Protocol

from django.db.models import QuerySet


class DueMessages(Protocol):
    """The feature that answers."""

    def rows(self) -> QuerySet[Any]:
        """Return rows that are only ever added, one for each message, each with a `member_id`."""

    def small_json(self, row: Any) -> dict[str, Any]:
        """Return what apps are told of one without a subscription, as JSON takes it."""


class _Answers:
    due_messages: DueMessages | None = None


def answer_with(due_messages: DueMessages) -> None:
    """Have a feature answer from now on."""
    _Answers.due_messages = due_messages


def due_messages() -> DueMessages | None:
    """Return the feature that answers, None where none does."""
    return _Answers.due_messages
