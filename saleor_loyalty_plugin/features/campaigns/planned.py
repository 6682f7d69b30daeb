"""How many members it takes to see what a campaign brings, and what those whom it is for can show (rule 43)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from ...domain.holdout.effect import SETTLING
from ...domain.holdout.planning import PlannedSides, sides_needed, smallest_difference
from ...selectors.measuring import Measure
from .measured import who_fits
from .models import Campaign

LONGEST = timedelta(days=3650)
"""As far as it is looked back: a campaign for ever has no as many days before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """`members` fit now; `smallest_difference` is one of shares, 0 to 1. None where nothing can be said of it."""

    members: int
    members_needed: int | None = None
    smallest_difference: float | None = None


def plan(
    campaign: Campaign,
    measure: Measure,
    *,
    base: float | None,
    expected: float | None,
    now: datetime,
    using: str | None = None,
) -> Plan:
    """Return what it takes to see a campaign's effect; nothing but its members where nobody is held out.

    Args:
        campaign: with the percentage that it holds out.
        measure: which orders count; of its window the end is now.
        base: the share, 0 to 1, who order without it; None: of those whom it is for, who ordered in as many days before
            now as it lasts, ten years at most, two weeks where it has no dates.
        expected: the share who order with it, another than `base`; None where that is not asked.
        now: when who fits is counted.
        using: the database that is read.

    """
    there = who_fits(campaign, measure.since(now - _duration(campaign)), now=now, using=using)
    share = there.share.rate if base is None and there.members else base
    if share is None or not campaign.holdout_percent:
        return Plan(members=there.members)
    compared = there.members * (100 - measure.settings.program_holdout_percent) // 100
    sides = PlannedSides.of(compared, holdout_percent=campaign.holdout_percent)
    return Plan(
        members=there.members,
        members_needed=_needed(share, expected, campaign.holdout_percent),
        smallest_difference=smallest_difference(share, sides),
    )


def _needed(base: float, expected: float | None, percent: int) -> int | None:
    if expected is None or expected == base:
        return None
    return sides_needed(base, expected, holdout_percent=percent).members


def _duration(campaign: Campaign) -> timedelta:
    if campaign.starts_at is None or campaign.ends_at is None:
        return SETTLING
    return min(campaign.ends_at - campaign.starts_at, LONGEST)
