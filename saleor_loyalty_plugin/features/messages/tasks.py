from celery.schedules import crontab
from saleor.celeryconf import app
from saleor.core.db.connection import allow_writer

from .services.consents import forget_consents


@app.on_after_finalize.connect
def register_periodic_tasks(sender, **kwargs):
    """Put the tasks into the schedule of Saleor's beat."""
    sender.add_periodic_task(crontab(hour=3, minute=25), forget_consents_task.s(), name="loyalty-forget-consents")


@app.task
@allow_writer()
def forget_consents_task() -> None:
    """Remove the consents of customers that Saleor has deleted."""
    forget_consents()
