"""Periodic work, on Saleor's own Celery.

A task takes a bounded batch, may run twice or at once on several workers, and schedules its own continuation.
"""

from datetime import datetime
from uuid import UUID

from celery.schedules import crontab
from django.utils import timezone
from saleor.celeryconf import app
from saleor.core.db.connection import allow_writer

from .host.guard import guarded
from .host.holds import sweep_holds
from .host.orders.customers import forget
from .host.orders.sweep import Position, enroll_customers, sweep_orders, sweep_users
from .host.program import active_settings
from .services.birthdays import award_birthday, birthday_members
from .services.settlement import settle_due_batch
from .services.tiers import evaluate_batch
from .settings import ProgramSettings

BATCH = 500


@app.on_after_finalize.connect
def register_periodic_tasks(sender, **kwargs):
    """Put the tasks into the schedule of Saleor's beat."""
    sender.add_periodic_task(300, sweep_orders_task.s(), name="loyalty-sweep-orders")
    sender.add_periodic_task(300, sweep_users_task.s(), name="loyalty-sweep-users")
    sender.add_periodic_task(300, enroll_customers_task.s(), name="loyalty-enroll-customers")
    sender.add_periodic_task(300, sweep_holds_task.s(), name="loyalty-sweep-holds")
    sender.add_periodic_task(600, settle_due_task.s(), name="loyalty-settle-due")
    sender.add_periodic_task(3600, evaluate_tiers_task.s(), name="loyalty-evaluate-tiers")
    sender.add_periodic_task(3600, award_birthdays_task.s(), name="loyalty-award-birthdays")
    sender.add_periodic_task(crontab(hour=3, minute=10), forget_task.s(), name="loyalty-forget-erased")


def _position(updated_at: str | None, last_id: str | int | None, failed_at: str | None) -> Position | None:
    if updated_at is None:
        return None
    return Position(
        datetime.fromisoformat(updated_at),
        UUID(last_id) if isinstance(last_id, str) else last_id,
        datetime.fromisoformat(failed_at) if failed_at else None,
    )


def _arguments(position: Position) -> tuple[str, str | int | None, str | None]:
    last_id = str(position.last_id) if isinstance(position.last_id, UUID) else position.last_id
    return position.updated_at.isoformat(), last_id, position.failed_at.isoformat() if position.failed_at else None


@app.task
@allow_writer()
def sweep_orders_task(updated_at: str | None = None, last_id: str | None = None, failed_at: str | None = None) -> None:
    """Reconcile orders changed since the last sweep."""
    settings = active_settings()
    if settings is None:
        return
    position = sweep_orders(settings=settings, limit=BATCH, position=_position(updated_at, last_id, failed_at))
    if position is not None:
        sweep_orders_task.delay(*_arguments(position))


@app.task
@allow_writer()
def sweep_users_task(updated_at: str | None = None, last_id: int | None = None, failed_at: str | None = None) -> None:
    """Award the orders that Saleor has matched to accounts since the last sweep."""
    settings = active_settings()
    if settings is None:
        return
    position = sweep_users(settings=settings, limit=BATCH, position=_position(updated_at, last_id, failed_at))
    if position is not None:
        sweep_users_task.delay(*_arguments(position))


@app.task
@allow_writer()
def enroll_customers_task() -> None:
    """Enrol customers who registered before the program, or whose registration went unheard."""
    settings = active_settings()
    if settings is not None and enroll_customers(settings=settings, limit=BATCH):
        enroll_customers_task.delay()


@app.task
@allow_writer()
def sweep_holds_task(after: int = 0) -> None:
    """Capture or release points that checkouts hold and nobody came back for."""
    settings = active_settings() or ProgramSettings()
    last = sweep_holds(settings=settings, limit=BATCH, after=after)
    if last is not None:
        sweep_holds_task.delay(last)


@app.task
@allow_writer()
def settle_due_task() -> None:
    """Write down what became available and what expired. Expiry holds without it: see domain/settlement.py."""
    if settle_due_batch(now=timezone.now(), limit=BATCH) == BATCH:
        settle_due_task.delay()


@app.task
@allow_writer()
def evaluate_tiers_task(after: int = 0) -> None:
    """Move members whose figure rose or fell by the passing of time."""
    settings = active_settings()
    if settings is None:
        return
    last = evaluate_batch(settings=settings, now=timezone.now(), after=after, limit=BATCH)
    if last is not None:
        evaluate_tiers_task.delay(last)


@app.task
@allow_writer()
def award_birthdays_task(after: int = 0) -> None:
    """Post the birthday points of today."""
    settings = active_settings()
    if settings is None or not settings.birthday_points:
        return
    now = timezone.now()
    members = birthday_members(now=now, after=after, limit=BATCH)
    for member_id in members:
        with guarded("awarding a birthday", member_id=member_id):
            award_birthday(member_id=member_id, settings=settings, now=now)
    if len(members) == BATCH:
        award_birthdays_task.delay(members[-1])


@app.task
@allow_writer()
def forget_task() -> None:
    """Remove what is personal of customers that Saleor has deleted."""
    forget()
