"""Who was there, and points for it (rule 95)."""

from datetime import datetime

from django.db import transaction
from django.db.models import Q

from .....enums import LoyaltyErrorCode
from .....errors import LoyaltyError, NotAMemberError
from .....models import LoyaltyMember
from .....models.locks import lock_counters
from .....models.member import customer
from .....services.giving.bonuses import post_bonus
from .....services.ledger import open_ledger
from .....settings import ProgramSettings
from ..models import Event, EventSeat, SeatState


@transaction.atomic
def mark_came(*, user_id: int, event: Event, settings: ProgramSettings, now: datetime) -> EventSeat:
    """Keep that a member with a seat was there and post the points for it, once; while earning is off they wait.

    Raises:
        LoyaltyError: INVALID on `user`, they have no seat.
        NotAMemberError: the user has not joined, or has left.

    """
    member = open_ledger(customer(user_id), now=now)
    if member is None:
        raise NotAMemberError("The customer has not joined the program.", field="user")
    seats = lock_counters(EventSeat.objects.filter(event=event, member=member))
    seat = seats[0] if seats else None
    if seat is None or seat.state not in (SeatState.SEAT, SeatState.CAME):
        message = "The member has no seat. Have them register first."
        raise LoyaltyError(message, field="user", code=LoyaltyErrorCode.INVALID)
    if seat.state == SeatState.SEAT:
        seat.state, seat.came_at, seat.points = SeatState.CAME, now, event.points
        seat.save(update_fields=["state", "came_at", "points"])
    _award(seat, member, settings, now)
    return seat


def unpaid(*, after: int, limit: int) -> list[EventSeat]:
    """Return up to `limit` registrations with an id above `after` whose points wait and can be had now."""
    can_have = Q(member__user__isnull=False, member__left_at=None, member__suspended_at=None)
    seats = EventSeat.objects.filter(can_have, points__isnull=False, awarded=False, pk__gt=after)
    return list(seats.select_related("event").order_by("pk")[:limit])


@transaction.atomic
def award_coming(*, seat_id: int, member_id: int, settings: ProgramSettings, now: datetime) -> None:
    """Post the points for coming that wait; nothing where they were posted or cannot be had."""
    member = open_ledger(Q(pk=member_id), now=now)
    for seat in lock_counters(EventSeat.objects.filter(pk=seat_id, member=member_id)):
        _award(seat, member, settings, now)


def _award(seat: EventSeat, member: LoyaltyMember | None, settings: ProgramSettings, now: datetime) -> None:
    if seat.points is None or seat.awarded or member is None or not member.has_benefits or not settings.earning_active:
        return
    post_bonus(
        member=member,
        points=seat.points,
        idempotency_key=f"event:{seat.event_id}:{seat.pk}",
        reason=f"Coming to {seat.event.title}",
        settings=settings,
        now=now,
    )
    seat.awarded = True
    seat.save(update_fields=["awarded"])
