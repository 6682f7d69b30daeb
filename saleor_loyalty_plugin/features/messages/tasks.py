from celery.schedules import crontab
from saleor.celeryconf import app
from saleor.core.db.connection import allow_writer

from .host.journeys.tasks import enter_journeys_task, forget_journeys_task, go_on_task, keep_costs_task
from .services.consents import forget_consents


@app.on_after_finalize.connect
def register_periodic_tasks(sender, **kwargs):
    """Put the tasks into the schedule of Saleor's beat."""
    sender.add_periodic_task(crontab(hour=3, minute=25), forget_consents_task.s(), name="loyalty-forget-consents")
    sender.add_periodic_task(300, enter_journeys_task.s(), name="loyalty-enter-journeys")
    sender.add_periodic_task(60, go_on_task.s(), name="loyalty-go-on-in-journeys")
    sender.add_periodic_task(crontab(hour=3, minute=40), keep_costs_task.s(), name="loyalty-journey-costs")
    sender.add_periodic_task(crontab(hour=3, minute=50), forget_journeys_task.s(), name="loyalty-forget-journeys")


@app.task
@allow_writer()
def forget_consents_task() -> None:
    """Remove the consents of customers that Saleor has deleted."""
    forget_consents()
