"""The sweep: looks again at what changed in the shop since the last time, so that a lost event only means delay."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db.models import Q
from django.utils import timezone
from saleor.account.models import User
from saleor.order.models import Order

from ...models import ProgramState
from ...services.members import enroll_many
from ...settings import ProgramSettings
from ..databases import WRITER
from ..guard import guarded
from .customers import award_matched_orders
from .states import reconcile

# A row is stamped before its transaction commits: look a little further back than the last sweep came.
OVERLAP = timedelta(minutes=2)
# Where the program was never switched on through Saleor's own ways, there is no beginning to sweep from.
FIRST_SWEEP = timedelta(days=1)
# An order that keeps failing is tried again this long, then left behind.
PATIENCE = timedelta(days=7)
# A user row may become visible a moment after one with a higher id.
SETTLED = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Position:
    """Where a sweep stands: rows are read in the order of their stamp and id."""

    updated_at: datetime
    last_id: UUID | int | None = None
    failed_at: datetime | None = None
    """The first row of this sweep that failed: the next sweep begins there again."""

    def after(self) -> Q:
        if self.last_id is None:
            return Q(updated_at__gte=self.updated_at)
        return Q(updated_at__gt=self.updated_at) | Q(updated_at=self.updated_at, pk__gt=self.last_id)


def sweep_orders(*, settings: ProgramSettings, limit: int, position: Position | None = None) -> Position | None:
    """Reconcile up to `limit` orders changed since the last sweep; return where to go on, None at the end."""
    position = position or _start("orders_swept_until")
    rows = list(
        Order.objects.using(WRITER)
        .filter(position.after())
        .order_by("updated_at", "pk")
        .values_list("pk", "updated_at")[:limit]
    )
    failed = [updated_at for order_id, updated_at in rows if not reconcile(order_id, settings)]
    return _advance("orders_swept_until", position, rows, failed=failed, limit=limit)


def sweep_users(*, settings: ProgramSettings, limit: int, position: Position | None = None) -> Position | None:
    """Award orders that Saleor matched to users changed since the last sweep; return where to go on, None at the end.

    Saleor says nothing when it matches a guest's orders to an account, but it stamps the user.
    """
    position = position or _start("users_swept_until")
    rows = list(
        User.objects.using(WRITER)
        .filter(position.after())
        .order_by("updated_at", "pk")
        .values_list("pk", "updated_at")[:limit]
    )
    complete = False
    with guarded("awarding orders matched to users", users=len(rows)):
        complete = award_matched_orders([row[0] for row in rows], settings)
    failed = [] if complete else [updated_at for _, updated_at in rows[:1]]
    return _advance("users_swept_until", position, rows, failed=failed, limit=limit)


def enroll_customers(*, settings: ProgramSettings, limit: int) -> bool:
    """Enrol up to `limit` customers who are not members yet, where everybody joins; return whether more are left."""
    if not settings.auto_enroll:
        return False
    now = timezone.now()
    state = _program()
    seen = list(
        User.objects.using(WRITER)
        .filter(pk__gt=state.enrolled_through_user, date_joined__lte=now - SETTLED)
        .order_by("pk")
        .values_list("pk", "is_staff")[:limit]
    )
    if not seen:
        return False
    enroll_many(user_ids=[pk for pk, is_staff in seen if not is_staff], settings=settings, now=now)
    ProgramState.objects.filter(pk=state.pk).update(enrolled_through_user=seen[-1][0])
    return len(seen) == limit


def _program() -> ProgramState:
    state, _ = ProgramState.objects.get_or_create(pk=ProgramState.SINGLETON)
    return state


def _start(column: str) -> Position:
    state = _program()
    reached = getattr(state, column) or state.active_since or timezone.now() - FIRST_SWEEP
    return Position(reached - OVERLAP)


def _advance(
    column: str, position: Position, rows: list[tuple[Any, datetime]], *, failed: list[datetime], limit: int
) -> Position | None:
    """Move the mark to the last row that was looked at, or back to the first that failed; return where to go on."""
    if not rows:
        return None
    reached, failed_at = rows[-1][1], min([*failed, *filter(None, [position.failed_at])], default=None)
    mark = reached if failed_at is None else min(reached, max(failed_at, timezone.now() - PATIENCE))
    ProgramState.objects.filter(pk=ProgramState.SINGLETON).update(**{column: mark})
    return Position(reached, rows[-1][0], failed_at) if len(rows) == limit else None
