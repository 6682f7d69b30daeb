"""Events and who registers for them, for tests."""

from datetime import datetime, timedelta
from itertools import count

from saleor_loyalty_plugin.features.company.events.models import Event, EventSeat
from saleor_loyalty_plugin.features.company.events.selectors import positions
from saleor_loyalty_plugin.features.company.events.services.registering import cancel, register
from saleor_loyalty_plugin.features.company.events.services.rows import create_event
from saleor_loyalty_plugin.models import LoyaltyMember, Tier

_numbers = count(1)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def event(now: datetime, **fields) -> Event:
    """Create an event of two seats that begins in 30 days and is open, unless `fields` say otherwise."""
    known = {
        "code": f"e{next(_numbers)}",
        "title": "Tea tasting",
        "place": "Main street 1",
        "starts_at": now + 30 * DAY,
        "time_zone": "Europe/Warsaw",
        "minutes": 90,
        "seats": 2,
    }
    return create_event(fields={**known, **fields}, now=now)


def go(member: LoyaltyMember, to: Event, at: datetime) -> str:
    """Register a member; return where they stand."""
    return register(member=anew(member), event_id=to.pk, now=at).state


def give_back(member: LoyaltyMember, of: Event, at: datetime) -> None:
    cancel(member=anew(member), event_id=of.pk, now=at)


def anew(member: LoyaltyMember) -> LoyaltyMember:
    return LoyaltyMember.objects.select_related("tier", "assigned_tier").get(pk=member.pk)


def standing(of: Event) -> list[tuple[str, bool]]:
    """Return the state of each who registered, in the order in which they first did, and whether they are offered."""
    seats = EventSeat.objects.filter(event=of).order_by("pk")
    return [(seat.state, seat.offered_until is not None) for seat in seats]


def line(of: Event) -> list[int]:
    """Return the ids of the members who wait, the first in line at the beginning."""
    return list(positions([of.pk])[of.pk])


def in_tier(member: LoyaltyMember, code: str) -> LoyaltyMember:
    member.tier = Tier.objects.get(code=code)
    member.save(update_fields=["tier"])
    return member
