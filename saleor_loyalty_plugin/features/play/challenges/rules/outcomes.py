"""What becomes of a member's periods of a challenge, under the terms that they began with (rule 83). Pure."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from .goals import Fact, Goal, Progress, counts, progress
from .periods import Schedule, Window


@dataclass(frozen=True, slots=True)
class Version:
    """A goal as it stood until a moment, None: as it stands now. `number` says which it is."""

    number: int
    until: datetime | None
    goal: Goal


@dataclass(frozen=True, slots=True)
class Plan:
    """A challenge: when it is on, in which channels (none: in all), and its goal, the oldest version first."""

    schedule: Schedule
    channels: frozenset[int]
    versions: Sequence[Version]


@dataclass(frozen=True, slots=True)
class Outcome:
    """A period of a member's, the version that holds for it, and how far they are."""

    window: Window
    version: Version
    progress: Progress


def outcomes(
    plan: Plan,
    facts: Iterable[Fact],
    *,
    keys: Collection[str] = (),
    zone: ZoneInfo,
    joined_at: datetime,
    now: datetime,
) -> dict[str, Outcome]:
    """Return what became of each period in which something counts, and of those with the `keys`, by key."""
    by_key: dict[str, list[Fact]] = defaultdict(list, {key: [] for key in keys})
    windows: dict[str, Window] = {}
    for fact in facts:
        if fact.order_id is None or not plan.channels or fact.channel in plan.channels:
            key = plan.schedule.key_at(fact.at, zone)
            if key not in windows:
                windows[key] = plan.schedule.window(key, zone=zone, joined_at=joined_at)
            if windows[key].has(fact.at):
                by_key[key].append(fact)
    return {
        key: _outcome(plan, theirs, plan.schedule.window(key, zone=zone, joined_at=joined_at), zone, now)
        for key, theirs in by_key.items()
    }


def _outcome(plan: Plan, facts: Sequence[Fact], window: Window, zone: ZoneInfo, now: datetime) -> Outcome:
    version = _version_of(plan, facts)
    return Outcome(window, version, progress(version.goal, facts, zone=zone, now=now))


def _version_of(plan: Plan, facts: Sequence[Fact]) -> Version:
    """Return the version that held when somebody began: whose first order came before it was edited keeps it."""
    for version in plan.versions[:-1]:
        if any(version.until is not None and fact.at < version.until and counts(version.goal, fact) for fact in facts):
            return version
    return plan.versions[-1]
