"""What is told: rows of the core, or what is put together from several."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class TierMove:
    """A member went from one tier to another; either may have been deleted since."""

    member_id: int
    old_tier_id: int
    tier_id: int


@dataclass(frozen=True, slots=True)
class Expiring:
    """Points of a member expire on a day, the first of them at `expires_at`."""

    member_id: int
    points: int
    expires_at: datetime
