from celery.schedules import crontab
from django.utils import timezone
from saleor.celeryconf import app
from saleor.core.db.connection import allow_writer

from ...host.chains import run_batch
from ...host.guard import guarded
from ...host.program.settings import active_settings
from .ambassadors.services.forgetting import forget_people as forget_ambassadors
from .ambassadors.services.merging import follow_merges as follow_ambassadors
from .events.selectors import to_look_at
from .events.services.asking import forget_questions
from .events.services.coming import award_coming, unpaid
from .events.services.filling import look_after
from .events.services.merging import follow_merges as follow_seats
from .gifts.services import forget_notes
from .host.ambassadors import follow_friends_orders
from .host.following import read_changed, settle_waiting
from .referrals.services.forgetting import forget_addresses, forget_people
from .referrals.services.merging import follow_merges

BATCH = 500


@app.on_after_finalize.connect
def register_periodic_tasks(sender, **kwargs):
    """Put the tasks into the schedule of Saleor's beat."""
    sender.add_periodic_task(300, follow_referrals_task.s(), name="loyalty-follow-referrals")
    sender.add_periodic_task(300, follow_ambassadors_task.s(), name="loyalty-follow-ambassadors")
    sender.add_periodic_task(300, look_after_events_task.s(), name="loyalty-look-after-events")
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
def follow_ambassadors_task(lease: str | None = None, after: int = 0) -> None:
    """Give ambassadors their share of the friends' orders that were noted, and take back what is due no longer."""
    settings = active_settings()
    if settings is None:
        return

    def batch() -> tuple[int] | None:
        last = follow_friends_orders(settings=settings, after=after, limit=BATCH)
        return None if last is None else (last,)

    run_batch(follow_ambassadors_task, lease, batch)


@app.task
@allow_writer()
def look_after_events_task(lease: str | None = None, after: int = 0) -> None:
    """Have free seats of events go on to who waits, and post points for coming that wait."""
    settings = active_settings()
    if settings is None:
        return

    def batch() -> tuple[int] | None:
        now = timezone.now()
        for event_id in [] if after else to_look_at(now=now):
            with guarded("giving free seats of an event", event_id=event_id):
                look_after(event_id=event_id, now=now)
        seats = unpaid(after=after, limit=BATCH) if settings.earning_active else []
        for seat in seats:
            with guarded("awarding coming to an event", seat_id=seat.pk):
                award_coming(seat_id=seat.pk, member_id=seat.member_id, settings=settings, now=now)
        return (seats[-1].pk,) if len(seats) == BATCH else None

    run_batch(look_after_events_task, lease, batch)


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
    with guarded("moving seats of merged members"):
        follow_seats(now=timezone.now())
    with guarded("moving ambassadors of merged members"):
        follow_ambassadors(now=timezone.now())
    forget_people()
    forget_ambassadors(now=timezone.now())
    forget_notes()
    forget_questions()
