"""Members go on in journeys: each step once, whoever takes it and how often (rule 62)."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from django.db import transaction

from .....models import LoyaltyMember
from .....models.member import PRESENT
from .....settings import ProgramSettings
from ....audience.incentives.models import IncentiveOffer
from ....audience.segments.models import Segment
from ....audience.segments.rules.tree import Rule, from_data
from ....audience.segments.selectors.membership import rules_fitting
from ..models import JourneyGift, JourneyRun, JourneyStep, RunState
from ..rules.steps import GIVES, Left, Progress, Standing, StepKind, go_on, why_left
from ..selectors.versions import step_of
from .giving import ask_survey, give, write_to


class Shop(Protocol):
    """What a journey needs of the shop."""

    def ordered(self, runs: Sequence[JourneyRun]) -> set[int]:
        """Return the numbers of those runs whose member has ordered since they began, signed in or as a guest."""

    def make_code(self, run: JourneyRun, step: JourneyStep, now: datetime) -> JourneyGift:
        """Make a code for a run's member alone; return it as an unsaved gift."""

    def offer(self, run: JourneyRun, step: JourneyStep, now: datetime) -> IncentiveOffer | None:
        """Offer the step's incentive to a run's member; None where they are offered nothing."""


@dataclass(frozen=True, slots=True)
class Known:
    """What was found out for many runs at once, shortly before each is moved."""

    present: Collection[int]
    """Numbers of members who are in the program and not suspended."""
    ordered: Collection[int]
    """Numbers of runs."""
    segments: Mapping[int, frozenset[int]]
    """Numbers of segments by that of the member who is in them."""
    steps: Mapping[int, Sequence[JourneyStep]]
    """Of each version, which never change, with their templates and incentives."""


def due_runs(*, now: datetime, after: tuple[datetime, int] | None, limit: int) -> list[JourneyRun]:
    """Return runs whose next step is due, what was due first before the others, from after one that was returned."""
    due = JourneyRun.objects.filter(state=RunState.RUNNING, due_at__lte=now, journey__active=True)
    if after is not None:
        due = due.extra(where=["(due_at, saleor_loyalty_journeyrun.id) > (%s, %s)"], params=list(after))
    found = due.select_related("journey", "version").order_by("due_at", "pk")
    return list(found.prefetch_related("version__steps__template", "version__steps__incentive")[:limit])


def find_out(runs: Sequence[JourneyRun], *, shop: Shop, now: datetime) -> Known:
    """Return what decides on runs; a query for each kind of question, none for what no run asks."""
    member_ids = {run.member_id for run in runs}
    there = LoyaltyMember.objects.filter(PRESENT, suspended_at=None, pk__in=member_ids)
    asking = [run for run in runs if "order" in run.version.exits]
    return Known(
        present=frozenset(there.values_list("pk", flat=True)),
        ordered=shop.ordered(asking) if asking else frozenset(),
        segments=rules_fitting(_rules(runs), sorted(member_ids), now),
        steps={run.version_id: list(run.version.steps.all()) for run in runs},
    )


def _rules(runs: Sequence[JourneyRun]) -> dict[int, Rule]:
    asked = {step.segment_id for run in runs for step in run.version.steps.all()}
    asked |= {run.journey.segment_id for run in runs if "segment_left" in run.version.exits}
    segments = Segment.objects.filter(pk__in=asked - {None})
    return {segment.pk: from_data(segment.expanded) for segment in segments}


@transaction.atomic
def move(*, run_id: int, known: Known, shop: Shop, settings: ProgramSettings, now: datetime) -> bool:
    """Take the steps of a run that is due, up to its next wait or its end; return whether it was moved.

    It is not where somebody else has it, or has moved it, where the journey was switched off meanwhile, and where
    points are to be given while earning is switched off.
    """
    # Nobody waits for a run: the locks of members and of what gifts are made of come after it.
    runs = JourneyRun.objects.select_for_update(of=("self",), skip_locked=True, no_key=True)
    due = runs.select_related("journey", "version").filter(state=RunState.RUNNING, due_at__lte=now)
    run = due.filter(pk=run_id, journey__active=True).first()
    if run is None or run.due_at is None:
        return False
    steps = known.steps[run.version_id]
    progress = _progress(run, steps, run.due_at, known, now)
    done = [steps[place] for place in progress.done]
    if not settings.earning_active and any(step.kind == StepKind.POINTS for step in done):
        return False
    for step in done:
        if step.kind == StepKind.SURVEY and not ask_survey(run, step, now=now):
            progress = Progress(place=step.place, left=Left.NOT_ASKED)
            break
        _take(run, step, steps, shop, settings, now)
    _save(run, progress, now)
    return True


def _take(
    run: JourneyRun,
    step: JourneyStep,
    steps: Sequence[JourneyStep],
    shop: Shop,
    settings: ProgramSettings,
    now: datetime,
) -> None:
    if step.kind in GIVES:
        give(run, step, shop=shop, settings=settings, now=now)
    elif step.kind == StepKind.MESSAGE:
        write_to(run, step, gifts=_given(run, steps[: step.place]), now=now)


def _progress(run: JourneyRun, steps: Sequence[JourneyStep], due: datetime, known: Known, now: datetime) -> Progress:
    segments = known.segments.get(run.member_id, frozenset())
    standing = Standing(
        due=due,
        present=run.member_id in known.present,
        ordered=run.pk in known.ordered,
        in_segment=run.journey.segment_id is None or run.journey.segment_id in segments,
    )
    valid = timedelta(minutes=run.version.valid_minutes)
    if left := why_left(standing, exits=set(run.version.exits), valid=valid, now=now):
        return Progress(place=run.place, left=left)
    return go_on([step_of(step) for step in steps], run.place, due=due, segments=segments)


def _given(run: JourneyRun, steps: Sequence[JourneyStep]) -> list[JourneyGift]:
    """Return what a run gave in these steps; no query where none of them gives anything."""
    if not any(step.kind in GIVES for step in steps):
        return []
    return list(JourneyGift.objects.filter(run=run, place__in=[step.place for step in steps]).order_by("place"))


def _save(run: JourneyRun, progress: Progress, now: datetime) -> None:
    run.place, run.due_at = progress.place, progress.due
    if progress.due is None:
        run.state = RunState.FINISHED if progress.left is None else RunState.EXITED
        run.reason, run.ended_at = progress.left or "", now
    run.save(update_fields=["place", "due_at", "state", "reason", "ended_at", "facts"])


def leave_deleted(*, now: datetime) -> None:
    """End the journeys of members whose customer was deleted, and forget what they were about."""
    runs = JourneyRun.objects.filter(member__user__isnull=True)
    runs.filter(state=RunState.RUNNING).update(state=RunState.EXITED, reason=Left.NOT_THERE, due_at=None, ended_at=now)
    runs.exclude(facts={}).update(facts={})
