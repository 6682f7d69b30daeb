"""One chain of batches at a time: who starts one takes its lease and hands it from batch to batch.

A lock of the database would end with the connection, and the next batch may run on another worker.
"""

from datetime import datetime, timedelta
from uuid import UUID, uuid4

from django.db import transaction

from ...models import TaskLease

# Longer than a batch takes and waits in a queue; a killed worker's chain starts anew after it.
LEASE = timedelta(minutes=15)


@transaction.atomic
def take_lease(*, name: str, now: datetime, by_force: bool = False) -> UUID | None:
    """Take a task's lease; return its token, None where another chain has it. By force that chain ends instead."""
    token = uuid4()
    mine = {"token": token, "expires_at": now + LEASE}
    leases = TaskLease.objects.filter(name=name)
    if (leases if by_force else leases.filter(expires_at__lte=now)).update(**mine):
        return token
    TaskLease.objects.bulk_create([TaskLease(name=name, **mine)], ignore_conflicts=True)
    return token if leases.filter(token=token).exists() else None


def keep_lease(*, name: str, token: UUID, now: datetime) -> bool:
    """Prolong a lease for the next batch; return False where another chain has it by now."""
    return bool(TaskLease.objects.filter(name=name, token=token).update(expires_at=now + LEASE))


def end_lease(*, name: str, token: UUID) -> None:
    """Give a lease up, unless another chain has it by now."""
    TaskLease.objects.filter(name=name, token=token).delete()
