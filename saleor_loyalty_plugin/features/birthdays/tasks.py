from celery.schedules import crontab
from django.utils import timezone
from saleor.celeryconf import app
from saleor.core.db.connection import allow_writer

from ...host.chains import run_batch
from ...host.databases import WRITER
from ...host.guard import guarded
from ...host.program.settings import active_settings
from ...host.time_zones import zones_of
from .merging import follow_merges
from .rules import birthday_due
from .services import award_birthday, birthdays_near, forget_birthdays

BATCH = 500


@app.on_after_finalize.connect
def register_periodic_tasks(sender, **kwargs):
    """Put the tasks into the schedule of Saleor's beat."""
    sender.add_periodic_task(3600, award_birthdays_task.s(), name="loyalty-award-birthdays")
    sender.add_periodic_task(crontab(hour=3, minute=20), forget_birthdays_task.s(), name="loyalty-forget-birthdays")


@app.task
@allow_writer()
def award_birthdays_task(lease: str | None = None, after: int = 0) -> None:
    """Post the points of members whose birthday has begun where they are."""
    settings = active_settings()
    if settings is None or not settings.birthday_points or not settings.earning_active:
        return

    def award() -> tuple[int] | None:
        now = timezone.now()
        birthdays = birthdays_near(now=now, after=after, limit=BATCH)
        zones = zones_of([each.member for each in birthdays], settings.zone, using=WRITER)
        for each in birthdays:
            zone = zones[each.member_id]
            # Most have their birthday later today, or have told it too late: nobody's ledger is opened for that.
            if birthday_due(each.month, each.day, told_at=each.told_at, now=now, zone=zone) is not None:
                with guarded("awarding a birthday", member_id=each.member_id):
                    award_birthday(member_id=each.member_id, zone=zone, settings=settings, now=now)
        return (birthdays[-1].member_id,) if len(birthdays) == BATCH else None

    run_batch(award_birthdays_task, lease, award)


@app.task
@allow_writer()
def forget_birthdays_task() -> None:
    """Remove the birthdays of customers that Saleor has deleted; follow merges that nobody told of."""
    with guarded("moving birthdays of merged members"):
        follow_merges()
    forget_birthdays()
