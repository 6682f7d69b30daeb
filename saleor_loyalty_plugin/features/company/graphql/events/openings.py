"""From when on whom an event is open to, of rows that were loaded."""

from collections.abc import Iterable
from datetime import datetime

from django.utils import timezone

from .....models import LoyaltyMember
from ...events.models import Event, EventOpening
from ...events.selectors import opening_of


def opens_for(event: Event, member: LoyaltyMember | None, openings: Iterable[EventOpening]) -> datetime | None:
    """Return when registration opens for a member, for everybody without one; None: it was always open."""
    return opening_of(event, openings, None if member is None else member.tier_at(timezone.now()).threshold)
