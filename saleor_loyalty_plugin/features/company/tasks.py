from celery.schedules import crontab
from django.utils import timezone
from saleor.celeryconf import app
from saleor.core.db.connection import allow_writer

from ...host.chains import run_batch
from ...host.guard import guarded
from ...host.program.settings import active_settings
from .gifts.services import forget_notes
from .host.following import read_changed, settle_waiting
from .referrals.services.forgetting import forget_addresses, forget_people
from .referrals.services.merging import follow_merges

BATCH = 500


@app.on_after_finalize.connect
def register_periodic_tasks(sender, **kwargs):
    """Put the tasks into the schedule of Saleor's beat."""
    sender.add_periodic_task(300, follow_referrals_task.s(), name="loyalty-follow-referrals")
    sender.add_periodic_task(crontab(hour=3, minute=40), forget_company_task.s(), name="loyalty-forget-company")


@app.task
@allow_writer()
def follow_referrals_task(lease: str | None = None, reading: bool = True, after: int = 0) -> None:
    """Read the orders that changed, then settle the referrals that they may concern and those that are due."""
    settings = active_settings()
    if settings is None:
        return

    def batch() -> tuple[bool, int] | None:
        if reading:
            return read_changed(settings=settings, limit=BATCH, goes_on=lease is not None), 0
        last = settle_waiting(settings=settings, after=after, limit=BATCH)
        return None if last is None else (False, last)

    run_batch(follow_referrals_task, lease, batch)


@app.task
@allow_writer()
def forget_company_task() -> None:
    """Remove what is personal of customers that Saleor has deleted, and addresses on the network after 7 days.

    And follow merges that nobody told of.
    """
    with guarded("forgetting addresses of referrals"):
        forget_addresses(now=timezone.now())
    with guarded("moving referrals of merged members"):
        follow_merges()
    forget_people()
    forget_notes()
