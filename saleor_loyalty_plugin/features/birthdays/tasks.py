from celery.schedules import crontab
from django.utils import timezone
from saleor.celeryconf import app
from saleor.core.db.connection import allow_writer

from ...host.chains import run_batch
from ...host.guard import guarded
from ...host.program import active_settings
from .services import award_birthday, birthday_members, forget_birthdays

BATCH = 500


@app.on_after_finalize.connect
def register_periodic_tasks(sender, **kwargs):
    """Put the tasks into the schedule of Saleor's beat."""
    sender.add_periodic_task(3600, award_birthdays_task.s(), name="loyalty-award-birthdays")
    sender.add_periodic_task(crontab(hour=3, minute=20), forget_birthdays_task.s(), name="loyalty-forget-birthdays")


@app.task
@allow_writer()
def award_birthdays_task(lease: str | None = None, after: int = 0) -> None:
    """Post the birthday points of today."""
    settings = active_settings()
    if settings is None or not settings.birthday_points or not settings.earning_active:
        return

    def award() -> tuple[int] | None:
        now = timezone.now()
        members = birthday_members(now=now, after=after, limit=BATCH)
        for member_id in members:
            with guarded("awarding a birthday", member_id=member_id):
                award_birthday(member_id=member_id, settings=settings, now=now)
        return (members[-1],) if len(members) == BATCH else None

    run_batch(award_birthdays_task, lease, award)


@app.task
@allow_writer()
def forget_birthdays_task() -> None:
    """Remove the birthdays of customers that Saleor has deleted."""
    forget_birthdays()
