"""Free seats go to who waits. The event is locked: whoever registers, cancels or looks after it comes one at a time."""

from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Q

from .....enums import LoyaltyErrorCode
from .....errors import LoyaltyError
from .....models.locks import lock_counters
from ..models import Event, EventSeat, SeatState
from ..selectors import free_seats, in_line


def lock_event(event_id: int) -> Event:
    """Lock and return an event; the last that a transaction locks.

    Raises:
        LoyaltyError: NOT_FOUND on `event`, it is gone.

    """
    found = lock_counters(Event.objects.filter(pk=event_id))
    if not found:
        raise LoyaltyError("There is no such event.", field="event", code=LoyaltyErrorCode.NOT_FOUND)
    return found[0]


def fill(event: Event, *, now: datetime) -> None:
    """Take offers back that have lapsed, and give or offer what is free to the first in line. The event is locked.

    Called before whoever comes newly is looked at, so that nobody overtakes the line, however late a task is.
    """
    lapsed = event.registrations.filter(offered_until__lte=now)
    lapsed.update(state=SeatState.CANCELLED, offered_until=None)
    if event.starts_at <= now or not event.active:
        return
    free = free_seats(event)
    waiting = in_line().filter(event=event, offered_until=None)
    for seat in waiting[: None if free is None else max(free, 0)]:
        _give(seat, event, now)


def _give(seat: EventSeat, event: Event, now: datetime) -> None:
    seat.offered_at = now
    if event.offer_hours:
        seat.offered_until = min(now + timedelta(hours=event.offer_hours), event.starts_at)
    else:
        seat.state = SeatState.SEAT
    seat.save(update_fields=["state", "offered_at", "offered_until"])


@transaction.atomic
def look_after(*, event_id: int, now: datetime) -> None:
    """Take back the seats of who has left the program, and offers that have lapsed; what is free goes on."""
    event = lock_event(event_id)
    if event.starts_at > now:
        gone = Q(member__user=None) | Q(member__left_at__isnull=False)
        held = event.registrations.filter(gone, state__in=(SeatState.SEAT, SeatState.WAITING))
        EventSeat.objects.filter(pk__in=list(held.values_list("pk", flat=True))).update(
            state=SeatState.CANCELLED, offered_until=None
        )
    fill(event, now=now)
