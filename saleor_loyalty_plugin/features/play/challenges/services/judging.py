"""What a member has reached: computed from facts, and written where it differs (rule 83)."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

from django.db import transaction
from django.db.models import Q

from .....models import LoyaltyMember
from .....models.locks import lock_counters
from .....services.ledger import open_ledger
from .....settings import ProgramSettings
from ..models import Challenge, ChallengeRun
from ..rules.outcomes import outcomes
from ..selectors import Planned, facts_of, fitting
from .merging import orders_are_moved, take_over_runs
from .ranking import rank_anew


class Reached(NamedTuple):
    """What becomes of a period: the row that is kept of it, and when its goal was reached under which terms."""

    planned: Planned
    run: ChallengeRun
    done_at: datetime | None
    version: int


@transaction.atomic
def judge_member(*, member_id: int, plans: Sequence[Planned], settings: ProgramSettings, now: datetime) -> bool:
    """Bring what a member has reached to what their orders and answers say; return False to be asked again later.

    Facts are read under the member's lock, so whoever comes last writes the newest. Of who has left or was deleted
    everything stays as it is.

    Args:
        member_id: whose.
        plans: all challenges that there are.
        settings: the program's clocks.
        now: who has the tier and is in the segment then is admitted.

    """
    member = open_ledger(Q(pk=member_id), now=now)
    if member is None or member.user_id is None or member.left_at is not None or not plans:
        return True
    if not orders_are_moved(member):
        return False
    taken_over = take_over_runs(member)
    changed = list(_changed(member, plans, settings, now))
    if changed or taken_over:
        _write(member, changed, taken_over, now)
    return True


def _changed(
    member: LoyaltyMember, plans: Sequence[Planned], settings: ProgramSettings, now: datetime
) -> Iterator[Reached]:
    """Yield the periods that stand otherwise than was written, and those that nobody was admitted to yet."""
    runs: dict[int, dict[str, ChallengeRun]] = defaultdict(dict)
    for run in ChallengeRun.objects.filter(member=member):
        runs[run.challenge_id][run.period_key] = run
    since = min(each.plan.schedule.starts_at for each in plans)
    facts = facts_of([member.pk], plans, since=since)[member.pk]
    for each in plans:
        known = runs[each.row.pk]
        found = outcomes(each.plan, facts, keys=list(known), zone=settings.zone, joined_at=member.enrolled_at, now=now)
        for key, outcome in found.items():
            done_at = outcome.progress.done_at
            run = known.get(key) or ChallengeRun(challenge=each.row, member=member, period_key=key)
            if run.done_at != done_at or (done_at is not None and run.admitted_at is None):
                yield Reached(each, run, done_at, outcome.version.number)


def _write(
    member: LoyaltyMember, changed: Sequence[Reached], taken_over: Collection[ChallengeRun], now: datetime
) -> None:
    touched = {each.planned.row.pk for each in changed} | {run.challenge_id for run in taken_over}
    limited = {row.pk: row for row in lock_counters(Challenge.objects.filter(pk__in=touched, winners__isnull=False))}
    done = [each.planned.row for each in changed if each.done_at is not None and each.planned.row.active]
    admitted = {challenge_id for challenge_id, _ in fitting(done, [member], now=now)}
    for each in changed:
        _note(each, is_admitted=each.planned.row.pk in admitted, is_limited=each.planned.row.pk in limited, now=now)
    keys: dict[int, set[str]] = defaultdict(set)
    for run in (*(each.run for each in changed), *taken_over):
        keys[run.challenge_id].add(run.period_key)
    for challenge_id, challenge in limited.items():
        rank_anew(challenge, keys[challenge_id])


def _note(reached: Reached, *, is_admitted: bool, is_limited: bool, now: datetime) -> None:
    run, terms = reached.run, reached.planned.terms[reached.version]
    if run.pk is None and not is_admitted:
        # Nobody's yet: it is found again whenever the member is looked at.
        return
    run.done_at = reached.done_at
    if run.admitted_at is None and is_admitted:
        run.admitted_at = now
    is_theirs = run.done_at is not None and run.admitted_at is not None
    # Of so many that win, it is said under the challenge's lock.
    run.due = is_theirs and (run.due or not is_limited)
    if not run.given:
        run.points, run.badge, run.reward_id, run.plays = terms.points, terms.badge, terms.reward_id, terms.plays
    run.save()
