from celery.schedules import crontab
from django.utils import timezone
from saleor.celeryconf import app
from saleor.core.db.connection import allow_writer

from ...host.chains import run_batch
from ...host.program.settings import active_settings
from .challenges.models import Challenge
from .host.following import begin, bring_waiting, find_missed, look_at_news

BATCH = 500
NEWS, PRIZES = "news", "prizes"


@app.on_after_finalize.connect
def register_periodic_tasks(sender, **kwargs):
    """Put the tasks into the schedule of Saleor's beat."""
    sender.add_periodic_task(300, follow_challenges_task.s(), name="loyalty-follow-challenges")
    sender.add_periodic_task(crontab(hour=2, minute=40), find_missed_task.s(), name="loyalty-find-missed-challenges")


@app.task
@allow_writer()
def follow_challenges_task(lease: str | None = None, stage: str = NEWS, after: int = 0) -> None:
    """Look at the members whose orders changed, then give and take back prizes."""
    settings = active_settings()
    if settings is None or not Challenge.objects.exists():
        return

    def batch() -> tuple[str, int] | None:
        if lease is None:
            begin(now=timezone.now())
        if stage == NEWS:
            last = look_at_news(settings=settings, after=after, limit=BATCH)
            return (PRIZES, 0) if last is None else (NEWS, last)
        last = bring_waiting(settings=settings, after=after, limit=BATCH)
        return None if last is None else (PRIZES, last)

    run_batch(follow_challenges_task, lease, batch)


@app.task
@allow_writer()
def find_missed_task() -> None:
    """Note the orders that count, the answers and the merges that challenges missed."""
    if active_settings() is not None and Challenge.objects.exists():
        find_missed(now=timezone.now())
