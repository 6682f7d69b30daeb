"""Members enter journeys and go on in them, in batches (rule 65)."""

from datetime import datetime

from django.utils import timezone
from saleor.celeryconf import app
from saleor.core.db.connection import allow_writer
from saleor.plugins.manager import get_plugins_manager

from .....host.chains import run_batch
from .....host.guard import guarded
from .....host.program.settings import active_settings
from .....settings import ProgramSettings
from ...journeys.models import Journey
from ...journeys.rules.triggers import Trigger
from ...journeys.services import running
from ...journeys.services.entering import enter, journeys_to_enter
from ...journeys.services.rows import drop_steps
from ...journeys.services.watching import forget_old
from .checkouts import forget_checkouts
from .costs import keep_used_codes
from .shop import SaleorShop
from .triggers import SELECTS, keep_after, look_before

ENTERING = 20_000
GOING_ON = 500


@app.task
@allow_writer()
def enter_journeys_task(lease: str | None = None, first: int = 0, after: int = 0) -> None:
    """Let members into the journeys that are switched on, a batch of one journey at a time."""
    settings = active_settings()
    if settings is not None:
        run_batch(enter_journeys_task, lease, lambda: _enter(first, after, settings))


def _enter(first: int, after: int, settings: ProgramSettings) -> tuple[int, int] | None:
    """Let members above the number `after` into a journey; return which is next, and above which number."""
    journey = journeys_to_enter(first=first).first()
    if journey is None:
        return None
    goes_on = None
    with guarded("letting members into a journey", journey_id=journey.pk):
        # One that was switched off meanwhile gave its turn to the next.
        goes_on = _enter_one(journey, after if journey.pk == first else 0, settings)
    return (journey.pk + 1, 0) if goes_on is None else (journey.pk, goes_on)


def _enter_one(journey: Journey, after: int, settings: ProgramSettings) -> int | None:
    trigger, now = Trigger(journey.trigger), timezone.now()
    if not after:
        look_before(trigger, now)
    return enter(
        journey_id=journey.pk,
        select=SELECTS[trigger],
        settings=settings,
        now=now,
        limit=ENTERING,
        after=after,
        keep=keep_after(trigger),
    )


@app.task
@allow_writer()
def go_on_task(lease: str | None = None, due: str = "", run_id: int = 0) -> None:
    """Take the steps that are due, what was due first before the others."""
    settings = active_settings()
    if settings is not None:
        after = (datetime.fromisoformat(due), run_id) if due else None
        run_batch(go_on_task, lease, lambda: _go_on(after, settings))


def _go_on(after: tuple[datetime, int] | None, settings: ProgramSettings) -> tuple[str, int] | None:
    now = timezone.now()
    runs = running.due_runs(now=now, after=after, limit=GOING_ON)
    if not runs:
        return None
    shop = SaleorShop(get_plugins_manager(allow_replica=False), settings)
    last = runs[-1]
    position = (last.due_at or now).isoformat(), last.pk
    with guarded("looking at members in journeys", first=runs[0].pk):
        known = running.find_out(runs, shop=shop, now=now)
        for run in runs:
            with guarded("taking a step of a journey", run_id=run.pk):
                running.move(run_id=run.pk, known=known, shop=shop, settings=settings, now=now)
    return position if len(runs) == GOING_ON else None


@app.task
@allow_writer()
def keep_costs_task(lease: str | None = None, after: int = 0) -> None:
    """Keep what orders took off by codes of journeys."""
    if active_settings() is not None:
        run_batch(keep_costs_task, lease, lambda: _following(keep_used_codes(after=after, limit=GOING_ON)))


def _following(last: int | None) -> tuple[int] | None:
    return None if last is None else (last,)


@app.task
@allow_writer()
def forget_journeys_task() -> None:
    """Forget what deleted customers did, what is too old, and steps that nobody goes through any more."""
    now = timezone.now()
    running.leave_deleted(now=now)
    forget_old(now=now)
    forget_checkouts(now=now)
    for journey_id in Journey.objects.values_list("pk", flat=True):
        drop_steps(journey_id=journey_id)
