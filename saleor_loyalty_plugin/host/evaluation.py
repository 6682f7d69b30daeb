"""Members are looked at under the tiers as they are now: every hour, and when an operator has changed a tier."""

from django.utils import timezone
from saleor.celeryconf import app
from saleor.core.db.connection import allow_writer

from ..selectors.members import members_after
from ..services.tiers import evaluate_batch, evaluate_member
from .chains import run_batch
from .guard import each_guarded
from .program.settings import active_settings

# Of whom few are locked: who can change.
BATCH = 2_000


# Of the name under which workers know it: it stands here because what changes a tier starts it too.
@app.task(name="saleor_loyalty_plugin.tasks.evaluate_tiers_task")
@allow_writer()
def evaluate_tiers_task(lease: str | None = None, after: int = 0, *, periodic: bool = False) -> None:
    """Move members whose figure rose or fell by the passing of time, or whose tiers somebody has changed.

    What is not periodic begins anew in place of a chain that may be past members whom a changed tier moves.
    """
    settings = active_settings()
    if settings is None:
        return

    def evaluate() -> tuple[int] | None:
        now = timezone.now()
        members = members_after(after, limit=BATCH)
        each_guarded(
            "moving a member between tiers",
            members,
            batch=lambda: evaluate_batch(settings=settings, now=now, after=after, limit=BATCH),
            row=lambda pk: evaluate_member(member_id=pk, settings=settings, now=now),
            key="member_id",
        )
        return (members[-1],) if members else None

    run_batch(evaluate_tiers_task, lease, evaluate, by_force=not periodic)
