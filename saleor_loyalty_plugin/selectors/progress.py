"""How a member stands with the tiers: the next one, and until when the present one is safe (rules 22 to 26)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from ..domain.tiers.qualification import Contributions, QualificationWindow, falls_below_at, figure_of, progress
from ..models import LoyaltyMember, Tier
from ..settings import ProgramSettings


@dataclass(frozen=True, slots=True)
class NextTier:
    """The next tier; `remaining` is in the program's basis, `percent` from 0 to 100."""

    tier: Tier
    remaining: Decimal
    percent: int


def next_tier(
    member: LoyaltyMember, tiers: Sequence[Tier], contributions: Contributions, now: datetime
) -> NextTier | None:
    """Return the tier above the one the member has at `now`, None at the top."""
    present = member.tier_at(now)
    higher = sorted((tier for tier in tiers if tier.threshold > present.threshold), key=lambda tier: tier.threshold)
    if not higher:
        return None
    state = progress(figure_of(contributions), higher[0].threshold)
    return NextTier(higher[0], state.remaining, state.percent)


def tier_expires_at(
    member: LoyaltyMember, contributions: Contributions, settings: ProgramSettings, now: datetime
) -> datetime | None:
    """Return when the present tier may be lost, None where it cannot."""
    if member.assigned_tier_at(now) is not None:
        return member.assigned_until
    # An invitation has no date that it is over at.
    if member.tier.threshold == 0 or (member.invited and member.below_since is None):
        return None
    below_at = member.below_since
    if below_at is None and figure_of(contributions) < member.tier.threshold:
        below_at = now
    if below_at is None:
        window = QualificationWindow(settings.qualification_window)
        below_at = falls_below_at(contributions, member.tier.threshold, window)
    return None if below_at is None else below_at + timedelta(days=settings.downgrade_grace_days)
