"""Which events members have a seat at: a question to whoever has events. Without an answer there are none."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Seat:
    """A member's seat at an event, both by their numbers, and when that begins."""

    member_id: int
    event_id: int
    starts_at: datetime


@dataclass(frozen=True, slots=True)
class Happening:
    """An event as one tells of it: its title in a language, where it is, when and by which clocks."""

    title: str
    place: str
    starts_at: datetime
    zone: ZoneInfo


class Happenings(Protocol):
    """The feature that answers."""

    def seats(self, *, after: datetime, until: datetime) -> list[Seat]:
        """Return the seats at events that begin after a moment and until another one, included."""

    def told(self, event_id: int, language: str) -> Happening | None:
        """Return an event in a language, its own where it is not translated; None where it is gone or off."""


class _Answers:
    happenings: Happenings | None = None


def answer_with(happenings: Happenings) -> None:
    """Have a feature answer from now on."""
    _Answers.happenings = happenings


def happenings() -> Happenings | None:
    """Return the feature that answers, None where none does."""
    return _Answers.happenings
