"""How many members it takes to see what a campaign brings, and what those whom it is for can show (rule 43)."""

from datetime import datetime, timedelta

from ...domain.holdout.effect import SETTLING
from ...domain.holdout.planning import Plan, planned
from ...selectors.measuring import Measure
from .measured import who_fits
from .models import Campaign

LONGEST = timedelta(days=3650)
"""As far as it is looked back: a campaign for ever has no as many days before."""


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
    return planned(
        there.members,
        base=share,
        expected=expected,
        holdout_percent=campaign.holdout_percent,
        program_holdout_percent=measure.settings.program_holdout_percent,
    )


def _duration(campaign: Campaign) -> timedelta:
    if campaign.starts_at is None or campaign.ends_at is None:
        return SETTLING
    return min(campaign.ends_at - campaign.starts_at, LONGEST)
