"""Whether a message may go now; where not, the first reason (rules 55, 57 and 58)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from ....domain.clocks.quiet_hours import QuietHours
from .limits import next_free

# What nobody was there to send is news for so much longer than it is valid.
LATE = timedelta(days=1)


class Dropped(StrEnum):
    """Why a message never goes."""

    MEMBER_GONE = "The member has left, is suspended, or their account is closed."
    TEMPLATE_GONE = "Its template was deleted."
    NO_ADDRESS = "The member has no e-mail address."
    NO_WAY = "The setting says that no messages are sent, and no app listens to LOYALTY_MESSAGE_DUE."
    SWITCHED_OFF = "The member wants no messages of this kind."
    NO_CONSENT = "The member has not agreed to marketing."
    HELD_OUT = "The member is held out of the program (setting program_holdout_percent)."
    GOAL_REACHED = "What the message asks for has happened meanwhile."
    OFFER_EXPIRED = "What the message offers is over."
    PAUSED = "Its journey was switched off while it was valid."
    TOO_LATE = "There was no room for it among the week's messages while it was valid."
    STALE = "Nothing sent it while it was valid."


type Going = datetime | Dropped
"""When a message goes, now or later; or why it does not go at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """A message that is due, and what is known of it now. Moments are aware."""

    due: datetime
    is_marketing: bool
    agreed: bool
    """To marketing, for marketing; for what is transactional, that the member has not switched it off."""
    objection: Going | None = None
    """That the member is held out, or whoever planned it knows something against it, or when to ask them again."""
    offer_until: datetime | None = None
    valid_minutes: int
    sent: Sequence[datetime] = ()
    """When the member was sent marketing messages; longer ago than 7 days is no matter."""

    @property
    def valid_until(self) -> datetime:
        return self.due + timedelta(minutes=self.valid_minutes)


def goes(message: Planned, *, now: datetime, zone: ZoneInfo, quiet: QuietHours | None, messages_per_week: int) -> Going:
    """Return when a message goes (UTC): `now`, or the moment at which everything is to be asked again.

    What is transactional waits for nothing and is not counted.
    """
    quiet = quiet if message.is_marketing else None
    if reason := _reason(message, now):
        return reason
    if now > _at_the_latest(message, zone, quiet) + LATE:
        return Dropped.STALE
    if not message.is_marketing:
        return now.astimezone(UTC)
    return _when(message, now, zone, quiet, messages_per_week)


def while_paused(*, valid_until: datetime, now: datetime) -> Going:
    """Return when a message whose journey is off is asked again at the latest: it is dropped then."""
    return Dropped.PAUSED if now >= valid_until else valid_until.astimezone(UTC)


def _reason(message: Planned, now: datetime) -> Going | None:
    if not message.agreed:
        return Dropped.NO_CONSENT if message.is_marketing else Dropped.SWITCHED_OFF
    if message.objection is not None:
        return message.objection
    if message.offer_until is not None and now >= message.offer_until:
        return Dropped.OFFER_EXPIRED
    return None


def _at_the_latest(message: Planned, zone: ZoneInfo, quiet: QuietHours | None) -> datetime:
    return message.valid_until if quiet is None else quiet.after(message.valid_until, zone)


def _when(message: Planned, now: datetime, zone: ZoneInfo, quiet: QuietHours | None, per_week: int) -> Going:
    free = next_free(message.sent, due=now, limit=per_week)
    last = message.valid_until
    if free > max(now, last):
        # Until then the limit may become another one, or a message that was sent turn out to be none.
        return Dropped.TOO_LATE if now >= last else last.astimezone(UTC)
    return free.astimezone(UTC) if quiet is None else quiet.after(free, zone)
