"""Seats of two accounts that were made one (rule 75)."""

from datetime import datetime

from django.db import transaction

from .....selectors.merges import merges_to_follow
from ..models import EventQuestion, EventSeat, SeatState
from .filling import fill, lock_event

BEST_FIRST = (SeatState.CAME, SeatState.SEAT, SeatState.WAITING, SeatState.CANCELLED)


def follow_merge(*, merged_id: int, into_id: int, now: datetime) -> None:
    """Have the one who stays have one seat at each event, the better of both; a second one is free for the next."""
    EventQuestion.objects.filter(member=merged_id).update(member=into_id)
    for event_id in EventSeat.objects.filter(member=merged_id).order_by("event").values_list("event", flat=True):
        _merge_seats(event_id, merged_id, into_id, now)


@transaction.atomic
def _merge_seats(event_id: int, merged_id: int, into_id: int, now: datetime) -> None:
    event = lock_event(event_id)
    seats = event.registrations.filter(member__in=(merged_id, into_id))
    kept, *others = sorted(seats, key=lambda seat: (BEST_FIRST.index(SeatState(seat.state)), seat.asked_at, seat.pk))
    EventSeat.objects.filter(pk__in=[seat.pk for seat in others]).delete()
    EventSeat.objects.filter(pk=kept.pk).update(member=into_id)
    fill(event, now=now)


def follow_merges(*, now: datetime) -> None:
    """Do so for those whose merge nobody told of."""
    for merged_id, into_id in merges_to_follow(EventSeat, EventQuestion):
        follow_merge(merged_id=merged_id, into_id=into_id, now=now)
