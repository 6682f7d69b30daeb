"""Periodic work, on Saleor's own Celery.

A task takes a bounded batch, may run twice or at once on several workers, and schedules its own continuation. The
batches of one task are one chain: while it lasts, the next beat does nothing.
"""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any
from uuid import UUID

from celery.schedules import crontab
from django.utils import timezone
from saleor.celeryconf import app
from saleor.core.db.connection import allow_writer

from .features.registry import parts
from .host.chains import run_batch
from .host.dashboard.problems import tell_problems
from .host.dashboard.registration import repair
from .host.evaluation import evaluate_tiers_task
from .host.guard import each_guarded, guarded
from .host.holds import sweep_holds
from .host.orders.customers import forget
from .host.orders.failures import forget_deleted_orders
from .host.orders.joining import enroll_again, enroll_customers
from .host.orders.sweep import Position, sweep_orders, sweep_users
from .host.orders.unstamped import follow_events, follow_watched
from .host.orders.waiting import award_waiting, welcome_waiting
from .host.pricing.reprice import reprice_members
from .host.problems import forget_old_problems
from .host.program.settings import active_settings, stored_settings
from .selectors.members import due_members
from .services.inactivity import apply_inactivity
from .services.outstanding import fold_outstanding
from .services.settlement import settle_due_batch, settle_member

BATCH = 500
# Celery looks for tasks in this module alone.
FEATURES_TASKS = list(parts("tasks"))


@app.on_after_finalize.connect
def register_periodic_tasks(sender, **kwargs):
    """Put the tasks into the schedule of Saleor's beat."""
    sender.add_periodic_task(300, sweep_orders_task.s(), name="loyalty-sweep-orders")
    sender.add_periodic_task(300, follow_watched_task.s(), name="loyalty-follow-watched")
    sender.add_periodic_task(300, follow_events_task.s(), name="loyalty-follow-events")
    sender.add_periodic_task(300, sweep_users_task.s(), name="loyalty-sweep-users")
    sender.add_periodic_task(300, enroll_customers_task.s(), name="loyalty-enroll-customers")
    sender.add_periodic_task(300, sweep_holds_task.s(), name="loyalty-sweep-holds")
    sender.add_periodic_task(300, award_waiting_task.s(), name="loyalty-award-waiting")
    sender.add_periodic_task(300, welcome_waiting_task.s(), name="loyalty-welcome-waiting")
    sender.add_periodic_task(600, settle_due_task.s(), name="loyalty-settle-due")
    sender.add_periodic_task(900, keep_console_task.s(), name="loyalty-keep-console")
    sender.add_periodic_task(3600, apply_inactivity_task.s(), name="loyalty-apply-inactivity")
    sender.add_periodic_task(3600, evaluate_tiers_task.s(periodic=True), name="loyalty-evaluate-tiers")
    sender.add_periodic_task(crontab(hour=3, minute=10), forget_task.s(), name="loyalty-forget-erased")


def _arguments(position: Position | None) -> tuple[str, str | int | None] | None:
    if position is None:
        return None
    last_id = str(position.last_id) if isinstance(position.last_id, UUID) else position.last_id
    return position.updated_at.isoformat(), last_id


@app.task
@allow_writer()
def sweep_orders_task(lease: str | None = None, updated_at: str | None = None, last_id: str | None = None) -> None:
    """Reconcile orders changed since the last sweep."""
    settings = active_settings()
    if settings is None:
        return
    position = None
    if updated_at is not None:
        position = Position(datetime.fromisoformat(updated_at), UUID(last_id) if last_id else None)
    run_batch(
        sweep_orders_task,
        lease,
        lambda: _arguments(sweep_orders(settings=settings, limit=BATCH, position=position)),
    )


@app.task
@allow_writer()
def follow_watched_task(lease: str | None = None, after: int = 0) -> None:
    """Reconcile orders with points or rewards on them that expired, went or were priced anew without a stamp."""
    settings = active_settings()
    run_batch(
        follow_watched_task,
        lease,
        lambda: _following(follow_watched(settings=settings, limit=BATCH, after=after)),
    )


@app.task
@allow_writer()
def follow_events_task(lease: str | None = None) -> None:
    """Reconcile orders of which pieces came back or were replaced without a stamp."""
    settings = active_settings()
    if settings is not None:
        run_batch(follow_events_task, lease, lambda: () if follow_events(settings=settings, limit=BATCH) else None)


@app.task
@allow_writer()
def sweep_users_task(lease: str | None = None, updated_at: str | None = None, last_id: int | None = None) -> None:
    """Award the orders that Saleor has matched to accounts since the last sweep."""
    settings = active_settings()
    if settings is None:
        return
    position = None if updated_at is None else Position(datetime.fromisoformat(updated_at), last_id)
    run_batch(
        sweep_users_task,
        lease,
        lambda: _arguments(sweep_users(settings=settings, limit=BATCH, position=position)),
    )


@app.task
@allow_writer()
def enroll_customers_task(lease: str | None = None) -> None:
    """Enrol customers who registered before the program, or whose registration went unheard."""
    settings = active_settings()
    if settings is None:
        return
    if lease is None:
        enroll_again(settings=settings, limit=BATCH)
    run_batch(enroll_customers_task, lease, lambda: () if enroll_customers(settings=settings, limit=BATCH) else None)


@app.task
@allow_writer()
def sweep_holds_task(lease: str | None = None, after: int = 0) -> None:
    """Capture or release points that checkouts hold and nobody came back for."""
    settings = active_settings() or stored_settings()
    run_batch(sweep_holds_task, lease, lambda: _following(sweep_holds(settings=settings, limit=BATCH, after=after)))


@app.task
@allow_writer()
def award_waiting_task(lease: str | None = None, after: int = 0) -> None:
    """Award the orders that were not awarded while earning was switched off."""
    _go_through(award_waiting_task, lease, award_waiting, after)


@app.task
@allow_writer()
def welcome_waiting_task(lease: str | None = None, after: int = 0) -> None:
    """Post the welcome points of who joined while earning was switched off."""
    _go_through(welcome_waiting_task, lease, welcome_waiting, after)


def _go_through(task: Any, lease: str | None, work: Callable[..., int | None], after: int) -> None:
    settings = active_settings()
    if settings is not None:
        run_batch(task, lease, lambda: _following(work(settings=settings, limit=BATCH, after=after)))


def _following(last: int | None) -> tuple[int] | None:
    return None if last is None else (last,)


@app.task
@allow_writer()
def settle_due_task(lease: str | None = None, after: int = 0) -> None:
    """Write down what became available and what expired. Expiry holds without it: see domain/settlement.py."""
    now = timezone.now()
    with guarded("adding up what is outstanding"):
        fold_outstanding()

    def settle() -> tuple[int] | None:
        members = due_members(now=now, after=after, limit=BATCH)
        each_guarded(
            "settling a member",
            members,
            batch=lambda: settle_due_batch(now=now, after=after, limit=BATCH),
            row=lambda pk: settle_member(member_id=pk, now=now),
            key="member_id",
        )
        return (members[-1],) if len(members) == BATCH else None

    run_batch(settle_due_task, lease, settle)


@app.task
@allow_writer()
def apply_inactivity_task(lease: str | None = None, after: int = 0) -> None:
    """Give members the period without an order that the program has (rule 74)."""
    settings = active_settings()
    if settings is not None:
        now = timezone.now()
        batch = partial(apply_inactivity, settings=settings, now=now, limit=BATCH, after=after)
        run_batch(apply_inactivity_task, lease, lambda: _following(batch()))


@app.task
@allow_writer()
def reprice_members_task(lease: str | None = None, after: int = 0) -> None:
    """Have open checkouts of members priced anew: the program was switched on or off."""
    # In place of a chain that may be past members who are to know of this switch.
    run_batch(reprice_members_task, lease, lambda: _following(reprice_members(after, limit=BATCH)), by_force=True)


@app.task
@allow_writer()
def keep_console_task() -> None:
    """Have the Dashboard show the console as this version has it, and what is wrong with the program."""
    with guarded("repairing the pages in the Dashboard"):
        repair()
    with guarded("telling problems in the Dashboard"):
        tell_problems()


@app.task
@allow_writer()
def forget_task() -> None:
    """Remove what is personal of customers that Saleor has deleted, failures of orders that are gone, old problems."""
    forget()
    with guarded("forgetting failures of deleted orders"):
        forget_deleted_orders()
    with guarded("forgetting problems that are long past"):
        forget_old_problems()
