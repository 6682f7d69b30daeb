"""Members are looked at under the tiers as they are now: every hour, and when an operator has changed a tier."""

from django.utils import timezone
from saleor.celeryconf import app
from saleor.core.db.connection import allow_writer

from ..services.tiers import evaluate_batch
from .program import active_settings

BATCH = 500


# Of the name under which workers know it: it stands here because what changes a tier starts it too.
@app.task(name="saleor_loyalty_plugin.tasks.evaluate_tiers_task")
@allow_writer()
def evaluate_tiers_task(after: int = 0) -> None:
    """Move members whose figure rose or fell by the passing of time."""
    settings = active_settings()
    if settings is None:
        return
    last = evaluate_batch(settings=settings, now=timezone.now(), after=after, limit=BATCH)
    if last is not None:
        evaluate_tiers_task.delay(last)
