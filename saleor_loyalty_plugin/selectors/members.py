"""Members in lists: with what they can spend now as a column that lists can be filtered and sorted by."""

from datetime import datetime
from typing import Any

from django.db.models import BigIntegerField, Case, F, OuterRef, Q, QuerySet, Subquery, Sum, Value, When
from django.db.models.functions import Coalesce, Greatest, Least

from ..models import LoyaltyMember, PointsLot
from ..models.ledger import lot_expired


def with_points_available(members: QuerySet[LoyaltyMember], now: datetime) -> QuerySet[LoyaltyMember]:
    """Annotate `points_available`: the available points at `now`, also those that fell due and are not posted yet.

    The same figure as domain/settlement.py: points that fill a balance below zero do not expire any more.
    """
    released = _due_points(members.db, _became_available(now), F("remaining"))
    settled = F("available") + released - points_expiring(members.db, now)
    return members.annotate(
        points_available=Case(
            When(next_due_at__lte=now, then=settled), default=F("available"), output_field=BigIntegerField()
        )
    )


def with_points_pending(members: QuerySet[LoyaltyMember], now: datetime) -> QuerySet[LoyaltyMember]:
    """Annotate `points_pending`: the pending points at `now`, less those that became available since."""
    settled = F("pending") - _due_points(members.db, _became_available(now), F("remaining"))
    return members.annotate(
        points_pending=Case(
            When(next_due_at__lte=now, then=settled), default=F("pending"), output_field=BigIntegerField()
        )
    )


def points_expiring(using: str, now: datetime) -> Any:
    """Return, for a query of members, the points that have expired by `now` and are not posted yet."""
    expired = lot_expired(now)
    filling = _due_points(using, _became_available(now) & expired, _filling_debt(using, now))
    holdable = _due_points(using, expired & Q(released=True, available_at__lte=OuterRef("held_as_of")), F("remaining"))
    return _due_points(using, expired, F("remaining")) - filling - Least(F("held"), holdable)


def _became_available(now: datetime) -> Q:
    return Q(released=False, available_at__lte=now)


def _due_points(using: str, condition: Q, points: Any) -> Coalesce:
    lots = PointsLot.objects.using(using).open().filter(condition, member_id=OuterRef("pk")).order_by()
    return Coalesce(Subquery(lots.values("member_id").annotate(due=Sum(points)).values("due")), Value(0))


def _filling_debt(using: str, now: datetime) -> Least:
    """Return how many points of a lot fill a debt that the lots which became available before it left."""
    before_it = Q(available_at__lt=OuterRef("available_at")) | Q(
        available_at=OuterRef("available_at"), pk__lt=OuterRef("pk")
    )
    earlier = PointsLot.objects.using(using).open().filter(before_it, member_id=OuterRef("member_id"))
    earlier = earlier.filter(released=False, available_at__lte=now).order_by()
    filled = Coalesce(Subquery(earlier.values("member_id").annotate(due=Sum("remaining")).values("due")), Value(0))
    return Least(F("remaining"), Greatest(-F("member__available") - filled, Value(0)))


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
