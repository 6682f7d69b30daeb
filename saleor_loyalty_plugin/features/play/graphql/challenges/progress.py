"""How far members are with the challenges that are on, and the badges that they have."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from .....models import LoyaltyMember
from ...challenges.models import Challenge, ChallengeRun
from ...challenges.rules.outcomes import Outcome, outcomes
from ...challenges.rules.periods import Window
from ...challenges.selectors import Planned, facts_of, fitting, planned, running


@dataclass(frozen=True, slots=True)
class ShownProgress:
    """How far a member is with the present period of a challenge."""

    challenge: Challenge
    outcome: Outcome
    has_prize: bool


@dataclass(frozen=True, slots=True)
class ShownBadge:
    """A badge that a member has, from the challenge that gave it last."""

    code: str
    since: datetime
    challenge: Challenge


def progress_of(
    members: Sequence[LoyaltyMember], *, zone: ZoneInfo, now: datetime, using: str
) -> dict[int, list[ShownProgress]]:
    """Return how far each of some members is with what is for them now, by their number.

    A constant number of queries, however many members and challenges there are.
    """
    plans = planned(running(now=now, using=using))
    runs = _runs(members, [each.row.pk for each in plans], using)
    for_whom = fitting([each.row for each in plans], members, now=now, using=using)
    theirs = {member.pk: list(_present(member, plans, for_whom, runs, zone, now)) for member in members}
    windows = [window for present in theirs.values() for _, _, window in present]
    if not windows:
        return {member.pk: [] for member in members}
    facts = facts_of(list(theirs), plans, since=min(window.start for window in windows), using=using)
    return {
        member.pk: [_shown(each, key, facts[member.pk], member, runs, zone, now) for each, key, _ in theirs[member.pk]]
        for member in members
    }


type Runs = dict[tuple[int, int, str], ChallengeRun]


def _runs(members: Collection[LoyaltyMember], challenge_ids: Collection[int], using: str) -> Runs:
    rows = ChallengeRun.objects.using(using).filter(
        member__in=[member.pk for member in members], challenge__in=challenge_ids, admitted_at__isnull=False
    )
    return {(row.member_id, row.challenge_id, row.period_key): row for row in rows}


def _present(
    member: LoyaltyMember,
    plans: Sequence[Planned],
    for_whom: set[tuple[int, int]],
    runs: Runs,
    zone: ZoneInfo,
    now: datetime,
) -> Iterator[tuple[Planned, str, Window]]:
    """Yield the challenges that a member can do now, or was admitted to, with the period that it is."""
    for each in plans:
        key = each.plan.schedule.key_at(now, zone)
        window = each.plan.schedule.window(key, zone=zone, joined_at=member.enrolled_at)
        is_theirs = (each.row.pk, member.pk) in for_whom or (member.pk, each.row.pk, key) in runs
        if is_theirs and window.has(now):
            yield each, key, window


def _shown(
    each: Planned, key: str, facts: list, member: LoyaltyMember, runs: Runs, zone: ZoneInfo, now: datetime
) -> ShownProgress:
    within = each.plan.schedule.window(key, zone=zone, joined_at=member.enrolled_at)
    theirs = [fact for fact in facts if within.has(fact.at)]
    found = outcomes(each.plan, theirs, keys=[key], zone=zone, joined_at=member.enrolled_at, now=now)
    run = runs.get((member.pk, each.row.pk, key))
    return ShownProgress(each.row, found[key], run is not None and run.given)


def badges_of(member_ids: Collection[int], *, using: str) -> dict[int, list[ShownBadge]]:
    """Return the badges that members have, since when they first had each of them, the oldest first; one query."""
    rows = ChallengeRun.objects.using(using).filter(member__in=member_ids, given=True).exclude(badge="")
    found: dict[int, dict[str, ShownBadge]] = defaultdict(dict)
    for run in rows.select_related("challenge").order_by("done_at", "pk"):
        # Of one that a refund undid a moment ago the badge is about to go.
        if run.done_at is not None:
            known = found[run.member_id].get(run.badge)
            since = known.since if known is not None else run.done_at
            found[run.member_id][run.badge] = ShownBadge(run.badge, since, run.challenge)
    return {pk: list(found[pk].values()) for pk in member_ids}
