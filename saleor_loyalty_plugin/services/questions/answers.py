"""When members answered surveys: a question to whoever has surveys. Without an answer nobody asks, and none counts."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Protocol


class Answers(Protocol):
    """The feature that answers."""

    def given(
        self, member_ids: Collection[int], *, since: datetime, using: str | None = None
    ) -> Mapping[int, Sequence[datetime]]:
        """Return the moments at which members answered a survey, from one on; one query however many they are."""

    def answered(self, *, after: datetime, until: datetime) -> Collection[int]:
        """Return the members who answered after a moment and until another one, included, or whose answer is gone."""


class _Answers:
    answers: Answers | None = None


def answer_with(answers: Answers | None) -> None:
    """Have a feature answer from now on."""
    _Answers.answers = answers


def answers() -> Answers | None:
    """Return the feature that answers, None where none does."""
    return _Answers.answers
