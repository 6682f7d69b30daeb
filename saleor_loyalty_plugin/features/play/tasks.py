from celery.schedules import crontab
from django.utils import timezone
from saleor.celeryconf import app
from saleor.core.db.connection import allow_writer

from ...host.chains import run_batch
from ...host.guard import guarded
from ...host.program.settings import active_settings
from .challenges.models import Challenge
from .games.services.announcing import announce_days, to_announce
from .games.services.forgetting import forget_words
from .games.services.merging import follow_merges as follow_plays
from .host.following import begin, bring_waiting, find_missed, look_at_news
from .leaderboard.models import Leaderboard
from .leaderboard.services.merging import follow_merges as follow_scores
from .leaderboard.services.names import forget_names
from .leaderboard.services.periods import build_some, close_due, make_periods
from .leaderboard.services.prizes import award, unpaid

BATCH = 500
NEWS, PRIZES = "news", "prizes"


@app.on_after_finalize.connect
def register_periodic_tasks(sender, **kwargs):
    """Put the tasks into the schedule of Saleor's beat."""
    sender.add_periodic_task(300, follow_challenges_task.s(), name="loyalty-follow-challenges")
    sender.add_periodic_task(300, keep_leaderboards_task.s(), name="loyalty-keep-leaderboards")
    sender.add_periodic_task(3600, announce_draws_task.s(), name="loyalty-announce-draws")
    sender.add_periodic_task(crontab(hour=2, minute=40), find_missed_task.s(), name="loyalty-find-missed-challenges")
    sender.add_periodic_task(crontab(hour=3, minute=50), forget_play_task.s(), name="loyalty-forget-play")


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


@app.task
@allow_writer()
def keep_leaderboards_task(lease: str | None = None, after: int = 0) -> None:
    """Make the periods of leaderboards, count what they began with, close those that are over, and give prizes."""
    settings = active_settings()
    if settings is None or not Leaderboard.objects.exists():
        return

    def batch() -> tuple[int] | None:
        now = timezone.now()
        with guarded("making and closing periods of leaderboards"):
            make_periods(now=now, zone=settings.zone)
            close_due(now=now)
        goes_on = build_some()
        prizes = unpaid(after=after, limit=BATCH) if settings.earning_active else []
        for prize in prizes:
            with guarded("awarding a place on a leaderboard", prize_id=prize.pk):
                award(prize_id=prize.pk, member_id=prize.member_id, settings=settings, now=now)
        last = prizes[-1].pk if prizes else after
        return (last,) if goes_on or len(prizes) == BATCH else None

    run_batch(keep_leaderboards_task, lease, batch)


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
    with guarded("moving the points of merged members on leaderboards"):
        follow_scores()
    forget_words()
    forget_names()
