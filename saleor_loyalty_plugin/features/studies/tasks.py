from celery.schedules import crontab
from django.utils import timezone
from saleor.celeryconf import app
from saleor.core.db.connection import allow_writer

from .host.running import run_next
from .services.forgetting import forget_backtests


@app.on_after_finalize.connect
def register_periodic_tasks(sender, **kwargs):
    """Put the tasks into the schedule of Saleor's beat."""
    sender.add_periodic_task(300, run_backtest_task.s(), name="loyalty-run-backtests")
    sender.add_periodic_task(crontab(hour=3, minute=55), forget_backtests_task.s(), name="loyalty-forget-backtests")


@app.task
@allow_writer()
def run_backtest_task() -> None:
    """Run the back-test that waits longest, then the next; also while the program is switched off."""
    if run_next():
        run_backtest_task.delay()


@app.task
@allow_writer()
def forget_backtests_task() -> None:
    """Delete back-tests of more than 90 days ago."""
    forget_backtests(now=timezone.now())
