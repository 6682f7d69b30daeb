"""Who an evaluation of tiers can change, found in the tables: of a million members few move in an hour."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from django.db import connection

from ..models import LoyaltyMember, Tier
from ..settings import ProgramSettings
from .qualification import figures_by_member, threshold_of

# Tiers are told by their places, the lowest is 1. Who was invited when they were last looked at is looked at anew.
MOVERS = """
    SELECT id FROM (
        SELECT member.id, invited, below_since, assigned_until,
            array_position(%s::bigint[], member.tier_id) AS is_in,
            greatest(width_bucket(coalesce(counted.figure, 0)::numeric, %s::numeric[]), 1) AS reaches
        FROM saleor_loyalty_loyaltymember member
        LEFT JOIN ({figures}) counted (member_id, figure) ON counted.member_id = member.id
        WHERE member.id BETWEEN %s AND %s AND user_id IS NOT NULL
    ) member
    WHERE invited OR assigned_until <= %s OR is_in IS NULL OR reaches > is_in
        OR reaches = is_in AND below_since IS NOT NULL
        OR reaches < is_in AND (below_since IS NULL OR below_since + %s <= %s)
    ORDER BY id
"""


def customers_after(after: int, limit: int) -> list[int]:
    """Return the next `limit` ids above `after` of members who are customers, the lowest first."""
    ids = LoyaltyMember.objects.filter(user__isnull=False, pk__gt=after).order_by("pk").values_list("pk", flat=True)
    return list(ids[:limit])


def movers(tiers: Sequence[Tier], settings: ProgramSettings, now: datetime, *, first: int, last: int) -> list[int]:
    """Return ids from `first` to `last` of members whom an evaluation at `now` can change; one query.

    But for those who are invited to a tier since: nothing in the core's tables says so.
    """
    tiers = sorted(tiers, key=lambda tier: tier.threshold)
    counting = figures_by_member(settings, now).filter(member_id__gte=first, member_id__lte=last)
    figures, values = counting.query.sql_with_params()
    places = [tier.pk for tier in tiers], [threshold_of(tier, settings) for tier in tiers]
    grace = timedelta(days=settings.downgrade_grace_days)
    given: list[Any] = [*places, *values, first, last, now, grace, now]
    with connection.cursor() as cursor:
        cursor.execute(MOVERS.format(figures=figures), given)
        return [member_id for (member_id,) in cursor.fetchall()]
