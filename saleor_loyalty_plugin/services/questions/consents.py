"""What members agree to: a question to whoever keeps consents. Without an answer nobody knows."""

from typing import Any, Protocol

from django.db.models import QuerySet


class Consents(Protocol):
    """The feature that answers."""

    def agreeing(self, purpose: str) -> tuple[QuerySet[Any], bool]:
        """Return a query for rows with a `member_id`, and whether everybody agrees but these, or these alone do.

        `purpose` is marketing, personalisation or transactional.
        """


class _Answers:
    consents: Consents | None = None


def answer_with(consents: Consents) -> None:
    """Have a feature answer from now on."""
    _Answers.consents = consents


def consents() -> Consents | None:
    """Return the feature that answers, None where none does."""
    return _Answers.consents
