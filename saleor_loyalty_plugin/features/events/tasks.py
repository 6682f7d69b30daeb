"""What tells apps, by Saleor's beat. Where this Saleor has no places for the events, nothing is told."""

from functools import partial

from celery.schedules import crontab
from django.utils import timezone
from saleor.celeryconf import app
from saleor.core.db.connection import allow_writer

from ...host.chains import run_batch
from ...host.guard import guarded
from ...host.program.settings import stored_settings
from ...host.seams import API, in_api, installed
from .host.queues import QUEUE
from .services.notices import note_expiring
from .services.telling import follow
from .streams import Event, Stream, all_streams

BATCH = 100
TICK = 5
NEEDED = {API, in_api("events")}


@app.on_after_finalize.connect
def register_periodic_tasks(sender, **kwargs):
    """Put the tasks into the schedule of Saleor's beat."""
    sender.add_periodic_task(TICK, tell_apps_task.s(), name="loyalty-tell-apps")
    sender.add_periodic_task(60, hand_over_again_task.s(), name="loyalty-hand-over-again")
    sender.add_periodic_task(crontab(minute=5), note_expiring_task.s(), name="loyalty-note-expiring")


@app.task(queue=QUEUE)
@allow_writer()
def tell_apps_task(lease: str | None = None) -> None:
    """Tell webhooks what happened since they were last told: a batch of each stream."""
    if _is_on():
        run_batch(tell_apps_task, lease, _tell)


def _is_on() -> bool:
    # Without its places Saleor knows no permission of the events, and would have anybody told.
    return NEEDED.isdisjoint(installed.problems)


def _tell() -> tuple[()] | None:
    from .host.webhooks import listening

    webhooks = listening()
    more = [_follow(stream, webhooks[stream.event]) for stream in all_streams()]
    return () if any(more) else None


def _follow(stream: Stream, webhooks: list) -> bool:
    from .host.deliveries import deliver

    with guarded("telling apps", stream=stream.name):
        return follow(stream=stream, webhooks=webhooks, deliver=deliver, now=timezone.now(), limit=BATCH)
    return False


@app.task(queue=QUEUE)
@allow_writer()
def hand_over_again_task(lease: str | None = None) -> None:
    """Hand over deliveries that a queue or worker lost."""
    if not _is_on():
        return
    from .host.deliveries import hand_over_again

    again = partial(hand_over_again, now=timezone.now(), limit=BATCH)
    run_batch(hand_over_again_task, lease, lambda: () if again() else None)


@app.task(queue=QUEUE)
@allow_writer()
def note_expiring_task() -> None:
    """Note what is about to expire, while somebody listens."""
    if not _is_on():
        return
    from .host.webhooks import listening

    if listening()[Event.POINTS_EXPIRING]:
        note_expiring(now=timezone.now(), zone=stored_settings().zone)
