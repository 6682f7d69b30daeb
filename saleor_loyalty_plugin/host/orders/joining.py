"""Customers who join by themselves being there: those from before the program, and whose registration went unheard."""

from collections.abc import Iterable
from datetime import timedelta

from django.utils import timezone
from saleor.account.models import User

from ...models import ProgramState, SweepFailure
from ...services.members import enroll, enroll_many
from ...services.sweeps.failures import due_failures, forget_failures, remember_failure
from ...settings import ProgramSettings
from ..databases import WRITER
from ..guard import guarded

CUSTOMERS = SweepFailure.Sweep.CUSTOMERS
# A user row may become visible a moment after one with a higher id.
SETTLED = timedelta(minutes=1)


def enroll_customers(*, settings: ProgramSettings, limit: int) -> bool:
    """Enrol up to `limit` customers who are not members yet, where everybody joins; return whether more are left."""
    if not settings.auto_enroll:
        return False
    state, _ = ProgramState.objects.get_or_create(pk=ProgramState.SINGLETON)
    users = User.objects.using(WRITER).order_by("pk").values_list("pk", "is_staff")
    seen = list(users.filter(pk__gt=state.enrolled_through_user, date_joined__lte=timezone.now() - SETTLED)[:limit])
    if not seen:
        return False
    _enroll_all([pk for pk, is_staff in seen if not is_staff], settings)
    ProgramState.objects.filter(pk=state.pk).update(enrolled_through_user=seen[-1][0])
    return len(seen) == limit


def enroll_again(*, settings: ProgramSettings, limit: int) -> None:
    """Enrol up to `limit` customers with whom that failed before and whose pause is over."""
    due = due_failures(sweep=CUSTOMERS, now=timezone.now(), limit=limit) if settings.auto_enroll else []
    there = User.objects.using(WRITER).filter(pk__in=map(int, due), is_staff=False).values_list("pk", flat=True)
    failed = _enroll_one_by_one(list(there), settings)
    forget_failures(sweep=CUSTOMERS, row_ids=set(due) - failed)


def _enroll_all(user_ids: list[int], settings: ProgramSettings) -> None:
    """Enrol customers; where one of them fails, the others one by one."""
    with guarded("enrolling customers", customers=len(user_ids)) as outcome:
        enroll_many(user_ids=user_ids, settings=settings, now=timezone.now())
    if outcome.failed:
        _enroll_one_by_one(user_ids, settings)


def _enroll_one_by_one(user_ids: Iterable[int], settings: ProgramSettings) -> set[str]:
    """Return the ids of those with whom it failed, having remembered them."""
    failed = set()
    for user_id in user_ids:
        with guarded("enrolling a customer", user_id=user_id) as outcome:
            enroll(user_id=user_id, settings=settings, now=timezone.now())
        if outcome.failed:
            failed.add(str(user_id))
            remember_failure(sweep=CUSTOMERS, row_id=str(user_id), now=timezone.now())
    return failed
