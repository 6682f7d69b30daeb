from typing import Any
from uuid import UUID

from celery.schedules import crontab
from django.utils import timezone
from saleor.celeryconf import app
from saleor.core.db.connection import allow_writer

from ...host.chains import run_batch
from ...host.guard import guarded
from ...host.program.money import money_of_program
from ...host.program.settings import active_settings
from ...selectors.merges import merges_to_follow
from .host.correcting import correct_profiles, rates_of, remember_rates
from .host.reading import read, read_changed, read_unclaimed
from .incentives.services.counting import count_offers
from .segments.services.invitations import judge
from .services.forgetting import forget_members
from .services.merging import FOLLOWING, follow_merge
from .services.scores import score_members

BATCH = 500
# Between two batches of the shop's orders: when the feature is new there may be millions, and the shop goes first.
PAUSE = 1


@app.on_after_finalize.connect
def register_periodic_tasks(sender, **kwargs):
    """Put the tasks into the schedule of Saleor's beat."""
    sender.add_periodic_task(3600, read_orders_task.s(), name="loyalty-read-orders")
    sender.add_periodic_task(crontab(hour=1, minute=20), read_unclaimed_task.s(), name="loyalty-read-unclaimed")
    sender.add_periodic_task(crontab(hour=2, minute=20), correct_profiles_task.s(), name="loyalty-correct-profiles")
    sender.add_periodic_task(crontab(hour=3, minute=10), count_offers_task.s(), name="loyalty-count-offers")
    sender.add_periodic_task(crontab(hour=3, minute=30), forget_profiles_task.s(), name="loyalty-forget-profiles")


@app.task
@allow_writer()
def follow_orders_task(order_ids: list[str]) -> None:
    """Have profiles follow orders now that the program has looked at them, and the tiers by invitation the profiles."""
    settings = active_settings()
    if settings is not None:
        ids = [UUID(order_id) for order_id in order_ids]
        read(ids, settings)
        with guarded("asking who is invited to a tier", order_ids=order_ids[:1]):
            judge(order_ids=ids, settings=settings, now=timezone.now())


@app.task
@allow_writer()
def follow_members_task(user_ids: list[int], after: int = 0) -> None:
    """Have customers who have just joined bring what they bought before."""
    settings = active_settings()
    if settings is None:
        return
    last = read_unclaimed(settings=settings, limit=BATCH, after=after, user_ids=user_ids)
    if last is not None:
        follow_members_task.delay(user_ids, last)


@app.task
@allow_writer()
def follow_merge_task(merged_id: int, into_id: int) -> None:
    """Have what is known of a member who was merged into another be known of the other."""
    settings = active_settings()
    if settings is not None:
        with guarded("moving the profile of a merged member", member_id=merged_id):
            follow_merge(merged_id=merged_id, into_id=into_id, money=money_of_program(settings))


@app.task
@allow_writer()
def read_orders_task(lease: str | None = None) -> None:
    """Read the orders that changed; at first, in batches with pauses, all that the shop ever had."""
    settings = active_settings()
    if settings is None:
        return

    def batch() -> tuple[()] | None:
        goes_on = read_changed(settings=settings, limit=BATCH, goes_on=lease is not None)
        return () if goes_on else None

    run_batch(read_orders_task, lease, batch, pause=PAUSE)


@app.task
@allow_writer()
def read_unclaimed_task(lease: str | None = None, after: int = 0) -> None:
    """Read the orders that Saleor matched to members since they were read."""
    settings = active_settings()
    if settings is not None:
        run_batch(
            read_unclaimed_task,
            lease,
            lambda: _following(read_unclaimed(settings=settings, limit=BATCH, after=after)),
        )


@app.task
@allow_writer()
def correct_profiles_task(lease: str | None = None, after: int = 0, rates: dict[str, Any] | None = None) -> None:
    """Put right the profiles of all members, then score them."""
    settings = active_settings()
    if settings is None:
        return
    money = money_of_program(settings)
    # Those of the beginning: where they change meanwhile, all are added up again tomorrow.
    began_with = rates or rates_of(money)

    def batch() -> tuple[int, dict[str, Any]] | None:
        last = correct_profiles(after=after, limit=BATCH, money=money)
        if last is not None:
            return last, began_with
        remember_rates(began_with)
        score_members_task.delay()
        return None

    run_batch(correct_profiles_task, lease, batch)


@app.task
@allow_writer()
def score_members_task() -> None:
    """Score and name all members by how lately, how often and for how much they bought."""
    if active_settings() is not None:
        with guarded("scoring members"):
            score_members(now=timezone.now())


@app.task
@allow_writer()
def count_offers_task() -> None:
    """Count what became of the incentives that members had: from then on chances are those of the day before."""
    if active_settings() is not None:
        with guarded("counting offers of incentives"):
            count_offers(now=timezone.now())


@app.task
@allow_writer()
def forget_profiles_task() -> None:
    """Remove the profiles of customers that Saleor has deleted; follow merges that nobody told of."""
    for merged_id, into_id in merges_to_follow(*FOLLOWING):
        follow_merge_task(merged_id, into_id)
    forget_members()


def _following(last: int | None) -> tuple[int] | None:
    return None if last is None else (last,)
