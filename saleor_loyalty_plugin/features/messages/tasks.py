from celery.schedules import crontab
from django.utils import timezone
from saleor.celeryconf import app
from saleor.core.db.connection import allow_writer

from ...host.chains import run_batch
from ...host.guard import guarded
from ...host.program.settings import active_settings
from .host.journeys.tasks import enter_journeys_task, forget_journeys_task, go_on_task, keep_costs_task
from .host.sending import send_due
from .services.consents import forget_consents
from .services.forgetting import forget_messages
from .services.merging import follow_merges
from .services.outcomes import give_up_silent

BATCH = 100
TICK = 20


@app.on_after_finalize.connect
def register_periodic_tasks(sender, **kwargs):
    """Put the tasks into the schedule of Saleor's beat."""
    sender.add_periodic_task(TICK, send_messages_task.s(), name="loyalty-send-messages")
    sender.add_periodic_task(60, give_up_silent_task.s(), name="loyalty-give-up-silent")
    sender.add_periodic_task(crontab(hour=3, minute=25), forget_consents_task.s(), name="loyalty-forget-consents")
    sender.add_periodic_task(300, enter_journeys_task.s(), name="loyalty-enter-journeys")
    sender.add_periodic_task(60, go_on_task.s(), name="loyalty-go-on-in-journeys")
    sender.add_periodic_task(crontab(hour=3, minute=40), keep_costs_task.s(), name="loyalty-journey-costs")
    sender.add_periodic_task(crontab(hour=3, minute=50), forget_journeys_task.s(), name="loyalty-forget-journeys")


@app.task
@allow_writer()
def send_messages_task(lease: str | None = None) -> None:
    """Send messages that are due."""
    settings = active_settings()
    if settings is not None:
        run_batch(send_messages_task, lease, lambda: () if send_due(settings=settings, limit=BATCH) else None)


@app.task
@allow_writer()
def give_up_silent_task() -> None:
    """Say of messages that somebody was about to hand over 10 minutes ago that nobody knows whether they went."""
    give_up_silent(now=timezone.now())


@app.task
@allow_writer()
def forget_consents_task() -> None:
    """Remove the consents and messages of customers that Saleor has deleted; follow merges that nobody told of."""
    with guarded("moving messages of merged members"):
        follow_merges(now=timezone.now())
    forget_consents()
    forget_messages()
