from celery.schedules import crontab
from django.utils import timezone
from saleor.celeryconf import app
from saleor.core.db.connection import allow_writer

from ...host.guard import guarded
from ...host.program.settings import active_settings
from .games.services.announcing import announce_days, to_announce
from .games.services.forgetting import forget_words
from .games.services.merging import follow_merges as follow_plays


@app.on_after_finalize.connect
def register_periodic_tasks(sender, **kwargs):
    """Put the tasks into the schedule of Saleor's beat."""
    sender.add_periodic_task(3600, announce_draws_task.s(), name="loyalty-announce-draws")
    sender.add_periodic_task(crontab(hour=3, minute=50), forget_play_task.s(), name="loyalty-forget-play")


@app.task
@allow_writer()
def announce_draws_task() -> None:
    """Announce the draws of the days to come, for each game that is on."""
    settings = active_settings()
    if settings is None:
        return
    now = timezone.now()
    for game_id in to_announce(now=now, zone=settings.zone):
        with guarded("announcing the draws of a game", game_id=game_id):
            announce_days(game_id=game_id, zone=settings.zone, now=now)


@app.task
@allow_writer()
def forget_play_task() -> None:
    """Remove what is personal of customers that Saleor has deleted, and follow merges that nobody told of."""
    with guarded("moving plays of merged members"):
        follow_plays()
    forget_words()
