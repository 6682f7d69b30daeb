"""Members register for an event and give their seat back (rule 95)."""

from datetime import datetime

from django.db import transaction

from .....enums import LoyaltyErrorCode
from .....errors import LoyaltyError, MemberSuspendedError
from .....models import LoyaltyMember, Tier
from ..models import Event, EventSeat, SeatState
from ..selectors import free_seats, opening_of
from .filling import fill, lock_event


@transaction.atomic
def register(*, member: LoyaltyMember, event_id: int, now: datetime) -> EventSeat:
    """Give a member a seat, or a place on the waiting list; who is offered a seat takes it. Asked again it is the same.

    What a member had stays theirs, whatever becomes of their tier.

    Raises:
        LoyaltyError: on `event`; NOT_FOUND, it is switched off or gone; INVALID, it has begun or is not open yet;
            TIER_REQUIRED, it is open to higher tiers alone.
        MemberSuspendedError: the member is suspended.

    """
    if member.suspended_at is not None:
        raise MemberSuspendedError(field="event")
    event = lock_event(event_id)
    _check_on(event, now)
    tier = member.tier_at(now)
    fill(event, now=now)
    seat = event.registrations.filter(member=member).first()
    if seat is not None and seat.state in (SeatState.SEAT, SeatState.CAME, SeatState.WAITING):
        return _taken(seat) if seat.offered_until is not None else seat
    _check_open(event, tier, now)
    free = free_seats(event)
    seat = seat or EventSeat(event=event, member=member)
    seat.state = SeatState.SEAT if free is None or free > 0 else SeatState.WAITING
    seat.asked_at, seat.threshold, seat.offered_at = now, tier.threshold, None
    seat.save()
    return seat


def _taken(seat: EventSeat) -> EventSeat:
    seat.state, seat.offered_until = SeatState.SEAT, None
    seat.save(update_fields=["state", "offered_until"])
    return seat


def _check_on(event: Event, now: datetime) -> None:
    if not event.active:
        raise LoyaltyError("There is no such event.", field="event", code=LoyaltyErrorCode.NOT_FOUND)
    if event.starts_at <= now:
        raise _refused("This event has begun. Choose another one.")


def _check_open(event: Event, tier: Tier, now: datetime) -> None:
    openings = list(event.openings.select_related("tier"))
    opens = opening_of(event, openings, tier.threshold)
    if opens is None or opens <= now:
        return
    when = f"{opens:%Y-%m-%d %H:%M} UTC"
    first = opening_of(event, openings, Tier.objects.latest("threshold").threshold)
    if first is not None and first <= now:
        message = f"Registration is open to higher tiers. It opens for yours at {when}."
        raise LoyaltyError(message, field="event", code=LoyaltyErrorCode.TIER_REQUIRED)
    raise _refused(f"Registration opens at {when}.")


@transaction.atomic
def cancel(*, member: LoyaltyMember, event_id: int, now: datetime) -> Event:
    """Take a member's seat or place on the list back, for the next; nothing where they have none.

    Raises:
        LoyaltyError: on `event`; NOT_FOUND, it is gone; INVALID, it has begun.

    """
    event = lock_event(event_id)
    seat = event.registrations.filter(member=member).exclude(state=SeatState.CANCELLED).first()
    if seat is None:
        return event
    if event.starts_at <= now:
        raise _refused("This event has begun: a seat can be given back before.")
    seat.state, seat.offered_until = SeatState.CANCELLED, None
    seat.save(update_fields=["state", "offered_until"])
    fill(event, now=now)
    return event


def _refused(message: str) -> LoyaltyError:
    return LoyaltyError(message, field="event", code=LoyaltyErrorCode.INVALID)
