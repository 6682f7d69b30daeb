from celery.schedules import crontab
from django.utils import timezone
from saleor.celeryconf import app
from saleor.core.db.connection import allow_writer

from ...host.chains import run_batch
from ...host.guard import guarded
from ...host.program.settings import active_settings
from .host.accounts import address_of, owners_of
from .services.importing.waiting import give_waiting, waiting_addresses

BATCH = 500


@app.on_after_finalize.connect
def register_periodic_tasks(sender, **kwargs):
    """Put the task into the schedule of Saleor's beat."""
    sender.add_periodic_task(crontab(minute="*/5"), give_waiting_task.s(), name="loyalty-give-waiting")


@app.task
@allow_writer()
def give_waiting_task(lease: str | None = None, after: int = 0) -> None:
    """Give what an import left waiting to those who have registered, and confirmed their address, since."""
    settings = active_settings()
    if settings is None:
        return

    def give() -> tuple[int] | None:
        owners = owners_of(waiting_addresses(), after=after, limit=BATCH)
        for user_id, address in owners:
            with guarded("giving what waited for a customer", user_id=user_id):
                give_waiting(user_id=user_id, address=address, settings=settings, now=timezone.now())
        return (owners[-1][0],) if len(owners) == BATCH else None

    run_batch(give_waiting_task, lease, give)


@app.task
@allow_writer()
def give_waiting_to_task(user_ids: list[int]) -> None:
    """Give these customers, who have just joined, what waits under their address."""
    settings = active_settings()
    if settings is None or not waiting_addresses().exists():
        return
    for user_id in user_ids:
        address = address_of(user_id)
        if address is not None:
            with guarded("giving what waited for a customer", user_id=user_id):
                give_waiting(user_id=user_id, address=address, settings=settings, now=timezone.now())
