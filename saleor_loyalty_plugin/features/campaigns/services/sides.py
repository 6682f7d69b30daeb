"""Sides of campaigns: written when they start, or when a member first fits after that; kept honest when they change."""

from dataclasses import replace
from datetime import datetime

from django.db import transaction
from django.db.models import F, Q, QuerySet

from ....models.locks import lock_counters
from ....services.holdouts import Draw, widen, write_sides
from ..fitting import fitting_members
from ..models import Campaign, CampaignSide


def campaigns_to_part(*, now: datetime, first: int = 0) -> QuerySet[Campaign]:
    """Return the campaigns whose members have to be parted now, with a number from `first` on, the lowest first.

    One that is over is among them until it was looked at after its end.
    """
    open_ended = Q(ends_at=None) | Q(ends_at__gt=F("sides_since"))
    return Campaign.objects.filter(open_ended, _parting(now), pk__gte=first).order_by("pk")


def _parting(now: datetime) -> Q:
    return Q(active=True, holdout_percent__gt=0, sides_since__lte=now)


@transaction.atomic
def part_members(*, campaign_id: int, now: datetime, limit: int) -> bool:
    """Write the sides of up to `limit` members of a campaign; return whether there may be more to write."""
    # Whoever changes the percentage waits: what is written here would not know of it.
    campaign = next(iter(lock_counters(Campaign.objects.filter(_parting(now), pk=campaign_id))), None)
    if campaign is None or campaign.sides_since is None:
        return False
    written = _write(campaign, Draw.of(campaign.salt, campaign.holdout_percent), campaign.sides_since, now, limit)
    if written == limit:
        return True
    Campaign.objects.filter(pk=campaign_id).update(sides_since=now)
    return False


def has_touched(campaign: Campaign, *, now: datetime) -> bool:
    """Return whether a campaign may have changed what members did: it holds now, or has given points."""
    has_begun = campaign.starts_at is None or campaign.starts_at <= now
    return (campaign.active and has_begun) or campaign.uses.exists()


def follow_percent(*, campaign: Campaign, before: int, was_running: bool, now: datetime) -> None:
    """Do what another `holdout_percent` asks for, with the campaign's row locked and saved.

    Who was treated before is held out now, and is left out of the comparison. Where nobody was held out before, that
    is everybody who fits: they are written down, and have nobody to be compared with. What a campaign that is over, or
    off, has shown stays.
    """
    percent, is_over = campaign.holdout_percent, campaign.ends_at is not None and campaign.ends_at <= now
    if campaign.active and not is_over:
        widen(sides=campaign.sides.all(), percent=percent)
    if was_running and before == 0 and percent:
        _write(campaign, replace(Draw.of(campaign.salt, percent), held_below=0), now, now)


def parting_since(campaign: Campaign, *, now: datetime) -> datetime | None:
    """Return `sides_since` for a campaign that is being saved: None while it parts nobody, later on what it is."""
    if not campaign.active or not campaign.holdout_percent:
        return None
    if campaign.sides_since is not None and campaign.sides_since <= now:
        return campaign.sides_since
    return max(now, campaign.starts_at or now)


def _write(campaign: Campaign, draw: Draw, since: datetime, now: datetime, limit: int | None = None) -> int:
    return write_sides(
        sides=CampaignSide,
        owner={"campaign_id": campaign.pk},
        members=fitting_members(campaign, now=now),
        draw=draw,
        since=since,
        limit=limit,
    )
