"""The steps of a journey, and how far a member goes at once (rule 62)."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

MOST_STEPS = 50


class StepKind(StrEnum):
    """What a step does."""

    WAIT = "wait"
    ONLY_IN = "only_in"
    MESSAGE = "message"
    POINTS = "points"
    VOUCHER = "voucher"
    INCENTIVE = "incentive"
    SURVEY = "survey"


GIVES = frozenset({StepKind.POINTS, StepKind.VOUCHER, StepKind.INCENTIVE})
ENTERED_AS: Mapping[str, StepKind] = {
    "wait_minutes": StepKind.WAIT,
    "only_in": StepKind.ONLY_IN,
    "message": StepKind.MESSAGE,
    "points": StepKind.POINTS,
    "voucher": StepKind.VOUCHER,
    "incentive": StepKind.INCENTIVE,
    "survey": StepKind.SURVEY,
}
"""What an operator enters for a step, with the step that it makes."""


def kind_entered(given: Mapping[str, Any]) -> StepKind:
    """Return the kind of a step by what was entered for it.

    Raises:
        ValueError: nothing was, or several things were; the message is for people.

    """
    kinds = [kind for name, kind in ENTERED_AS.items() if given.get(name) is not None]
    if len(kinds) != 1:
        raise ValueError(
            "Enter one of waitMinutes, onlyIn, message, points, voucher, incentive and survey. Make a step of each."
        )
    return kinds[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A step, as far as the way through a journey depends on it."""

    kind: StepKind
    minutes: int = 0
    """Of a WAIT."""
    segment: int | None = None
    """Of an ONLY_IN: the segment's number."""


class Left(StrEnum):
    """Why a member left a journey before its end."""

    ORDERED = "The member ordered meanwhile."
    SEGMENT_LEFT = "The member left the journey's segment."
    NOT_IN_SEGMENT = "The member is not in the segment that a step asks for."
    TOO_LATE = "The step fell due while the journey was paused or nobody was there to take it, and became too old."
    NOT_ASKED = "The member may not be asked the survey of a step now: they were asked lately, or it is off."
    MERGED = "The member went on in this journey with another account that was made one with this."
    NOT_THERE = "The member left the program, was suspended or deleted."


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a member goes at once: the places of the steps that are done, and where they stand then."""

    done: tuple[int, ...] = ()
    place: int
    """Of the next step."""
    due: datetime | None = None
    """When that is to be taken; None: the journey is over."""
    left: Left | None = None
    """Why, where it is over before its end."""


def go_on(steps: Sequence[Step], place: int, *, due: datetime, segments: AbstractSet[int]) -> Progress:
    """Return what happens to a member whose step at `place` fell due at a moment.

    A wait is counted from when it was due, not from when somebody was there to take it. `segments` are those of the
    steps that the member is in now.
    """
    done: list[int] = []
    while place < len(steps):
        step = steps[place]
        if step.kind is StepKind.ONLY_IN and step.segment not in segments:
            return Progress(done=tuple(done), place=place, left=Left.NOT_IN_SEGMENT)
        place += 1
        if step.kind is StepKind.WAIT:
            return Progress(done=tuple(done), place=place, due=due + timedelta(minutes=step.minutes))
        if step.kind is not StepKind.ONLY_IN:
            done.append(place - 1)
    return Progress(done=tuple(done), place=place)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What is known of a member in a journey when their next step is to be taken."""

    due: datetime
    present: bool = True
    """In the program and not suspended."""
    ordered: bool = False
    """Since they entered."""
    in_segment: bool = True
    """The journey's own; True where it has none."""


def why_left(standing: Standing, *, exits: AbstractSet[str], valid: timedelta, now: datetime) -> Left | None:
    """Return why a member goes no further, None where they do. `exits` are the values of the journey's exits."""
    if not standing.present:
        return Left.NOT_THERE
    if "order" in exits and standing.ordered:
        return Left.ORDERED
    if "segment_left" in exits and not standing.in_segment:
        return Left.SEGMENT_LEFT
    if now > standing.due + valid:
        return Left.TOO_LATE
    return None
