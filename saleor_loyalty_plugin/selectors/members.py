"""Members in lists: with what they can spend now as a column that lists can be filtered and sorted by."""

from datetime import datetime
from typing import Any

from django.db.models import BigIntegerField, Case, F, Q, QuerySet, When

from ..models import LoyaltyMember
from .due_points import DueFigure, DuePoints


def with_points_available(members: QuerySet[LoyaltyMember], now: datetime) -> QuerySet[LoyaltyMember]:
    """Annotate `points_available`: the available points at `now`, also those that fell due and are not posted yet.

    The same figure as domain/settlement.py.
    """
    settled = F("available") + DuePoints(DueFigure.BECAME_AVAILABLE, now) - points_expiring(now)
    return members.annotate(points_available=_where_due(settled, "available", now))


def with_points_pending(members: QuerySet[LoyaltyMember], now: datetime) -> QuerySet[LoyaltyMember]:
    """Annotate `points_pending`: the pending points at `now`, less those that became available since."""
    settled = F("pending") - DuePoints(DueFigure.BECAME_AVAILABLE, now)
    return members.annotate(points_pending=_where_due(settled, "pending", now))


def _where_due(settled: Any, column: str, now: datetime) -> Case:
    return Case(When(next_due_at__lte=now, then=settled), default=F(column), output_field=BigIntegerField())


def points_expiring(now: datetime) -> DuePoints:
    """Return, for a query of members, the points that have expired by `now` and are not posted yet."""
    return DuePoints(DueFigure.EXPIRED, now)


def tier_is_assigned(now: datetime) -> Q:
    """Return a condition for members whose tier at `now` is one that staff assigned."""
    return Q(assigned_tier__isnull=False) & (Q(assigned_until__isnull=True) | Q(assigned_until__gt=now))


def with_present_tier(members: QuerySet[LoyaltyMember], now: datetime) -> QuerySet[LoyaltyMember]:
    """Annotate `present_tier` and `tier_threshold`: the tier at `now`, the assigned one while the assignment lasts."""
    is_assigned = tier_is_assigned(now)
    return members.annotate(
        present_tier=Case(When(is_assigned, then=F("assigned_tier_id")), default=F("tier_id")),
        tier_threshold=Case(When(is_assigned, then=F("assigned_tier__threshold")), default=F("tier__threshold")),
    )


def due_members(*, now: datetime, after: int, limit: int) -> list[int]:
    """Return ids above `after` of members with something due by `now`, the lowest first."""
    return list(_ids(LoyaltyMember.objects.filter(next_due_at__lte=now), after)[:limit])


def members_after(after: int, *, limit: int) -> list[int]:
    """Return ids above `after` of members, the lowest first."""
    return list(_ids(LoyaltyMember.objects.all(), after)[:limit])


def _ids(members: QuerySet[LoyaltyMember], after: int) -> QuerySet[LoyaltyMember, int]:
    return members.filter(pk__gt=after).order_by("pk").values_list("pk", flat=True)
