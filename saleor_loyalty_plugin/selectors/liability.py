"""What the program owes: the points that members have and could spend, at any moment."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Count, F, OuterRef, Q, QuerySet, Subquery, Sum, Value
from django.db.models.functions import Coalesce, Greatest

from ..enums import TransactionKind
from ..models import LotConsumption, LoyaltyMember, LoyaltyTransaction, OutstandingPoints
from ..models.member import PRESENT
from .members import points_expiring


@dataclass(frozen=True, slots=True)
class Liability:
    """Members of the program at a moment, and their outstanding points: available, pending and held."""

    members: int
    points: int


def liability_at(at: datetime, *, using: str = "default") -> Liability:
    """Return what was outstanding at a moment, or will be if nothing else happens. One query.

    A balance below zero lowers nobody else's points, and those of customers who were deleted or had left by then can
    not be spent: neither counts. Points expire at their moment, whenever that was written down (rule 29).
    """
    there = (Q(left_at__isnull=True) | Q(left_at__gt=at)) & (Q(user__isnull=False) | Q(forgotten_at__gt=at))
    members = LoyaltyMember.objects.using(using).filter(there, enrolled_at__lte=at).order_by()
    outstanding = _posted(using, at) - _expired_but_posted_later(using, at) - points_expiring(using, at)
    found = members.annotate(outstanding=Greatest(outstanding, Value(0))).aggregate(
        members=Count("pk"), points=Sum("outstanding")
    )
    return Liability(found["members"], found["points"] or 0)


def liability_now(now: datetime, *, using: str = "default") -> Liability:
    """Return what `liability_at(now)` returns, from what is kept of everybody and what fell due since. Two queries."""
    kept = OutstandingPoints.objects.using(using).order_by().aggregate(members=Sum("members"), points=Sum("points"))
    posted = F("available") + F("pending") + F("held")
    less = Greatest(posted, Value(0)) - Greatest(posted - points_expiring(using, now), Value(0))
    due = LoyaltyMember.objects.using(using).filter(PRESENT, next_due_at__lte=now).order_by()
    return Liability(kept["members"] or 0, (kept["points"] or 0) - (due.aggregate(points=Sum(less))["points"] or 0))


def _posted(using: str, at: datetime) -> Coalesce:
    rows = LoyaltyTransaction.objects.using(using).filter(member_id=OuterRef("pk"), created_at__lte=at)
    return _sum(rows, "member_id")


def _expired_but_posted_later(using: str, at: datetime) -> Coalesce:
    # Before 0.2 an entry did not say when its points expired: at their lot's date, or when they arrived after it.
    by_lot = Q(transaction__expires_at=None, lot__expires_at__lte=at, lot__transaction__created_at__lte=at)
    rows = LotConsumption.objects.using(using).filter(
        Q(transaction__expires_at__lte=at) | by_lot,
        lot__member_id=OuterRef("pk"),
        transaction__kind=TransactionKind.EXPIRATION,
        transaction__created_at__gt=at,
    )
    return _sum(rows, "lot__member_id")


def _sum(rows: QuerySet[Any], member: str) -> Coalesce:
    return Coalesce(Subquery(rows.order_by().values(member).annotate(sum=Sum(F("points"))).values("sum")), Value(0))
