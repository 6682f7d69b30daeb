from celery.schedules import crontab
from django.utils import timezone
from saleor.celeryconf import app
from saleor.core.db.connection import allow_writer

from ...host.chains import run_batch
from ...host.guard import guarded
from ...host.program.settings import active_settings
from .polls.models import PollOption, PollVote
from .polls.services.forgetting import forget_polls
from .polls.services.merging import follow_merges as follow_votes
from .polls.services.settling import settle, to_settle
from .reviews.models import Review
from .reviews.services.forgetting import forget_reviews
from .reviews.services.merging import follow_merges as follow_reviews
from .surveys.models import SurveyAsking
from .surveys.services.forgetting import forget_answers
from .surveys.services.merging import follow_merges as follow_askings
from .thanks.models import Thanked
from .thanks.services import award_waiting, unpaid

BATCH = 500
THANKED: tuple[type[Thanked], ...] = (SurveyAsking, Review, PollVote, PollOption)
"""Tables whose rows points may wait for."""


@app.on_after_finalize.connect
def register_periodic_tasks(sender, **kwargs):
    """Put the tasks into the schedule of Saleor's beat."""
    sender.add_periodic_task(300, give_thanks_task.s(), name="loyalty-give-thanks")
    sender.add_periodic_task(crontab(hour=3, minute=50), forget_voice_task.s(), name="loyalty-forget-voice")


@app.task
@allow_writer()
def give_thanks_task(lease: str | None = None, table: int = 0, after: int = 0) -> None:
    """Count who has won in polls that are closed, and post points that were promised and wait."""
    settings = active_settings()
    if settings is None:
        return

    def batch() -> tuple[int, int] | None:
        for poll in [] if lease else to_settle(now=timezone.now()):
            with guarded("counting who has won a poll", poll_id=poll.pk):
                settle(poll=poll, now=timezone.now())
        if not settings.earning_active:
            return None
        rows = unpaid(THANKED[table], after=after, limit=BATCH)
        for row_id, member_id in rows:
            with guarded("thanking a member", table=THANKED[table].__name__, row_id=row_id):
                award_waiting(THANKED[table], row_id=row_id, member_id=member_id, settings=settings, now=timezone.now())
        if len(rows) == BATCH:
            return table, rows[-1][0]
        return (table + 1, 0) if table + 1 < len(THANKED) else None

    run_batch(give_thanks_task, lease, batch)


@app.task
@allow_writer()
def forget_voice_task() -> None:
    """Remove what deleted customers wrote, and follow merges that nobody told of."""
    with guarded("moving answers of merged members"):
        follow_askings()
    with guarded("moving reviews of merged members"):
        follow_reviews()
    with guarded("moving votes of merged members"):
        follow_votes()
    forget_answers()
    forget_reviews()
    forget_polls()
