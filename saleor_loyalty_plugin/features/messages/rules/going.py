"""Whether a message may go now; where not, the first reason (rules 55, 57 and 58)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from .limits import next_free
from .quiet_hours import QuietHours


class Dropped(StrEnum):
    """Why a message never goes."""

    SWITCHED_OFF = "The member wants no messages of this kind."
    NO_CONSENT = "The member has not agreed to marketing."
    HELD_OUT = "The member is held out, to measure what the messages do."
    GOAL_REACHED = "What the message asks for has happened meanwhile."
    OFFER_EXPIRED = "What the message offers is over."
    TOO_LATE = "There was no room for it among the week's messages while it was valid."


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """A message that is due, and what is known of it now. Moments are aware."""

    due: datetime
    is_marketing: bool
    agreed: bool
    """To marketing, for marketing; for what is transactional, that the member has not switched it off."""
    held_out: bool = False
    goal_reached: bool = False
    offer_until: datetime | None = None
    valid_minutes: int
    sent: Sequence[datetime] = ()
    """When the member was sent marketing messages; longer ago than 7 days is no matter."""


type Going = datetime | Dropped
"""When a message goes, now or later; or why it does not go at all."""


def goes(message: Planned, *, now: datetime, zone: ZoneInfo, quiet: QuietHours | None, messages_per_week: int) -> Going:
    """Return when a message goes (UTC): `now`, or the moment at which everything is to be asked again.

    What is transactional waits for nothing and is not counted.
    """
    if reason := _reason(message, now):
        return reason
    if not message.is_marketing:
        return now.astimezone(UTC)
    return _when(message, now, zone, quiet, messages_per_week)


def _reason(message: Planned, now: datetime) -> Dropped | None:
    if not message.agreed:
        return Dropped.NO_CONSENT if message.is_marketing else Dropped.SWITCHED_OFF
    if message.held_out:
        return Dropped.HELD_OUT
    if message.goal_reached:
        return Dropped.GOAL_REACHED
    if message.offer_until is not None and now >= message.offer_until:
        return Dropped.OFFER_EXPIRED
    return None


def _when(message: Planned, now: datetime, zone: ZoneInfo, quiet: QuietHours | None, per_week: int) -> Going:
    free = next_free(message.sent, due=now, limit=per_week)
    last = message.due + timedelta(minutes=message.valid_minutes)
    if free > max(now, last):
        # Until then the limit may become another one, or a message that was sent turn out to be none.
        return Dropped.TOO_LATE if now >= last else last.astimezone(UTC)
    return free.astimezone(UTC) if quiet is None else quiet.after(free, zone)
