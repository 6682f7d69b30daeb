"""Which members a campaign is for: by what it asks of a member, whatever they order and when (rules 34 and 40)."""

from datetime import datetime

from django.db.models import Q, QuerySet

from ...models import LoyaltyMember
from ...models.member import PRESENT
from ...selectors.members import with_present_tier
from ..audience.segments.rules.tree import from_data
from ..audience.segments.selectors.membership import members_fitting
from .models import Campaign


def fitting_members(campaign: Campaign, *, now: datetime, using: str | None = None) -> QuerySet[LoyaltyMember]:
    """Return a query for the members who fit its tier and segment at `now`, whichever side they are on."""
    members = LoyaltyMember.objects.using(using).filter(PRESENT, suspended_at=None)
    if campaign.segment is not None:
        members = members.filter(pk__in=members_fitting(from_data(campaign.segment.expanded), now))
    if campaign.tier is None:
        return members
    return with_present_tier(members, now).filter(Q(tier_threshold__gte=campaign.tier.threshold))
