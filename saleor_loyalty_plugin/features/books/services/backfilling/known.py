"""What the tables say of members and of the program, for many members at once."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from .....models import ChannelTerms, PointsLot, Tier
from .....selectors.qualification import counted_of
from .....selectors.standing import suspensions_of
from .....selectors.terms import Terms, effective_terms
from .....settings import ProgramSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """By member id: open lots, what orders that are awarded already count, and when they were suspended or not."""

    tiers: Sequence[Tier]
    """The lowest first."""
    channels: Mapping[int, ChannelTerms]
    lots: Mapping[int, Sequence[PointsLot]]
    contributions: Mapping[int, Sequence[tuple[datetime, Decimal]]]
    suspensions: Mapping[int, Sequence[tuple[datetime, bool]]]
    """The last first."""

    def terms_of(self, channel_id: int, settings: ProgramSettings) -> Terms:
        """Return the terms of a channel now."""
        return effective_terms(self.channels.get(channel_id), settings)

    def was_suspended(self, member_id: int, moment: datetime) -> bool:
        """Return whether a member was suspended at a moment."""
        changes = self.suspensions.get(member_id, ())
        return next((suspended for since, suspended in changes if since <= moment), False)


def known_of(member_ids: Collection[int], tiers: Sequence[Tier], settings: ProgramSettings) -> Known:
    """Return what is known of locked members. Four queries."""
    lots: dict[int, list[PointsLot]] = defaultdict(list)
    for lot in PointsLot.objects.open().filter(member__in=member_ids):
        lots[lot.member_id].append(lot)
    return Known(
        tiers=sorted(tiers, key=lambda tier: tier.threshold),
        channels={terms.channel_id: terms for terms in ChannelTerms.objects.all()},
        lots=lots,
        contributions=counted_of(member_ids, settings),
        suspensions=suspensions_of(member_ids),
    )
