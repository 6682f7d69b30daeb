"""Reads of events: which are shown, how many seats are left, and who is where on the list."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from django.db.models import Case, Count, DurationField, ExpressionWrapper, F, Q, QuerySet, Value, When

from .models import TAKEN, Event, EventOpening, EventSeat, SeatState
from .rules.openings import Opening, opens_at

LASTS = ExpressionWrapper(F("minutes") * Value(timedelta(minutes=1)), output_field=DurationField())
OFFERED = Q(state=SeatState.WAITING, offered_until__isnull=False)


def events_in(channel_id: int, *, using: str | None = None) -> QuerySet[Event]:
    """Return the events of a channel, those that begin first at the beginning, as a query."""
    there = Q(channels=[]) | Q(channels__contains=[channel_id])
    return Event.objects.using(using).filter(there).order_by("starts_at", "pk")


def shown(events: QuerySet[Event], *, now: datetime) -> QuerySet[Event]:
    """Return those of the events that are switched on and not over."""
    return by_end(events, over=False, now=now).filter(active=True)


def by_end(events: QuerySet[Event], *, over: bool, now: datetime) -> QuerySet[Event]:
    """Return those of the events that are over, or are not."""
    condition = {"over_at__lte" if over else "over_at__gt": now}
    return events.annotate(over_at=F("starts_at") + LASTS).filter(**condition)


def opening_of(event: Event, openings: Iterable[EventOpening], threshold: Decimal | None) -> datetime | None:
    """Return when registration opens for members of a tier, without one for everybody; None: it was always open."""
    return opens_at(
        starts_at=event.starts_at,
        zone=ZoneInfo(event.time_zone),
        everybody=event.opens_days,
        openings=[Opening(each.tier.threshold, each.days) for each in openings],
        threshold=threshold,
    )


def in_line(*, using: str | None = None) -> QuerySet[EventSeat]:
    """Return who waits, in the order in which they get a seat: first who is offered one, by tier where it says so."""
    rank = Case(When(event__by_tier=True, then=F("threshold")), default=Value(Decimal(0)))
    offered = Case(When(offered_until__isnull=False, then=Value(0)), default=Value(1))
    waiting = EventSeat.objects.using(using).filter(state=SeatState.WAITING).annotate(rank=rank, turn=offered)
    return waiting.order_by("event", "turn", "-rank", "asked_at", "pk")


def free_seats(event: Event) -> int | None:
    """Return how many seats nobody has or is offered, below 0 where there are too few; None: as many as come."""
    if event.seats is None:
        return None
    return event.seats - event.registrations.filter(Q(state__in=TAKEN) | OFFERED).count()


def seats_left(events: Iterable[Event], *, using: str | None = None) -> dict[int, int | None]:
    """Return how many may still register for each event and have a seat at once, by its id: one query."""
    events = list(events)
    seats = EventSeat.objects.using(using).filter(event__in=[event.pk for event in events]).order_by()
    counted = seats.values_list("event").annotate(
        taken=Count("pk", filter=Q(state__in=TAKEN)), waiting=Count("pk", filter=Q(state=SeatState.WAITING))
    )
    figures = {event_id: (taken, waiting) for event_id, taken, waiting in counted}
    return {event.pk: _left(event, *figures.get(event.pk, (0, 0))) for event in events}


@dataclass(frozen=True, slots=True)
class Figures:
    """How many registered for an event, by where they stand; `taken` are seats, of who came too."""

    taken: int = 0
    came: int = 0
    waiting: int = 0
    cancelled: int = 0


def figures_of(event_ids: Collection[int], *, using: str | None = None) -> dict[int, Figures]:
    """Return the figures of events, by their id: one query."""
    rows = EventSeat.objects.using(using).filter(event__in=event_ids).order_by().values("event")
    states = {state: Count("pk", filter=Q(state=state)) for state in ("came", "waiting", "cancelled")}
    counted = rows.annotate(taken=Count("pk", filter=Q(state__in=TAKEN)), **states)
    return {row.pop("event"): Figures(**row) for row in counted}


def _left(event: Event, taken: int, waiting: int) -> int | None:
    if event.seats is None:
        return None
    # What is free is for who waits.
    return 0 if waiting else max(event.seats - taken, 0)


def positions(event_ids: Collection[int], *, using: str | None = None) -> dict[int, dict[int, int]]:
    """Return who waits for each event: the member's id and their place, from 1: one query."""
    found: dict[int, dict[int, int]] = defaultdict(dict)
    for event_id, member_id in in_line(using=using).filter(event__in=event_ids).values_list("event", "member"):
        found[event_id][member_id] = len(found[event_id]) + 1
    return found


def to_look_at(*, now: datetime) -> list[int]:
    """Return the ids of events where an offer has lapsed, or who has left the program keeps a seat or waits."""
    gone = Q(member__user=None) | Q(member__left_at__isnull=False)
    held = Q(state__in=(SeatState.SEAT, SeatState.WAITING), event__starts_at__gt=now)
    seats = EventSeat.objects.filter(Q(offered_until__lte=now) | gone & held)
    return sorted(set(seats.order_by().values_list("event", flat=True)))
