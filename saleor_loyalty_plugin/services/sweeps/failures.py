"""Rows of the host that a sweep could not work on: remembered, tried again with growing pauses, given up in the end."""

from collections.abc import Collection
from datetime import datetime

from django.db import transaction

from ...domain.retries import next_try
from ...models import SweepFailure


@transaction.atomic
def remember_failure(*, sweep: SweepFailure.Sweep, row_id: str, now: datetime) -> None:
    """Count a failure; one that was given up begins anew, for it has changed since."""
    beginning = {"attempts": 0, "failed_since": now, "tried_at": now}
    failure, _ = SweepFailure.objects.get_or_create(sweep=sweep, row_id=row_id, defaults={**beginning, "retry_at": now})
    if failure.retry_at is None:
        failure.attempts, failure.failed_since = 0, now
    failure.attempts += 1
    failure.tried_at = now
    failure.retry_at = next_try(failure.attempts, failed_since=failure.failed_since, now=now)
    failure.save()


def due_failures(*, sweep: SweepFailure.Sweep, now: datetime, limit: int) -> list[str]:
    """Return the ids of up to `limit` rows that are to be tried again, the longest overdue first."""
    due = SweepFailure.objects.filter(sweep=sweep, retry_at__lte=now).order_by("retry_at")
    return list(due.values_list("row_id", flat=True)[:limit])


def last_tries(*, sweep: SweepFailure.Sweep, row_ids: Collection[str]) -> dict[str, datetime]:
    """Return when those of the rows that failed were last tried, by id."""
    failures = SweepFailure.objects.filter(sweep=sweep, row_id__in=row_ids)
    return dict(failures.values_list("row_id", "tried_at"))


def forget_failures(*, sweep: SweepFailure.Sweep, row_ids: Collection[str]) -> None:
    """Forget rows that were worked on, or that are gone."""
    if row_ids:
        SweepFailure.objects.filter(sweep=sweep, row_id__in=row_ids).delete()


def failing_rows(*, sweep: SweepFailure.Sweep, using: str = "default") -> tuple[list[str], list[str]]:
    """Return the ids of rows that are tried again, and of those that were given up, the longest failing first."""
    failures = SweepFailure.objects.using(using).filter(sweep=sweep).order_by("failed_since", "pk")
    rows = list(failures.values_list("row_id", "retry_at"))
    return [row_id for row_id, at in rows if at is not None], [row_id for row_id, at in rows if at is None]
