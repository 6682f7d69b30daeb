"""What the program owes: the points that members have and could spend, at any moment."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Exists, F, OuterRef, Q, QuerySet, Subquery, Sum, Value
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
    """Return what was outstanding at a moment, or will be if nothing else happens. Three queries.

    A balance below zero lowers nobody else's points, and those of customers who were deleted or had left by then can
    not be spent: neither counts. Points expire at their moment, whenever that was written down (rule 29).
    """
    there = (Q(left_at__isnull=True) | Q(left_at__gt=at)) & (Q(user__isnull=False) | Q(forgotten_at__gt=at))
    members = LoyaltyMember.objects.using(using).filter(there, enrolled_at__lte=at).order_by()
    posted = _posted(using, at)
    balances = posted.filter(member__in=members).values("member_id").annotate(balance=Sum("points"))
    points = balances.aggregate(points=Sum(Greatest("balance", Value(0))))["points"] or 0
    own = posted.filter(member_id=OuterRef("pk")).values("member_id").annotate(sum=Sum("points")).values("sum")
    return Liability(members.count(), points - _fallen_due(members, Coalesce(Subquery(own), Value(0)), at))


def liability_now(now: datetime, *, using: str = "default") -> Liability:
    """Return what `liability_at(now)` returns, from what is kept of everybody and what fell due since. Two queries."""
    kept = OutstandingPoints.objects.using(using).order_by().aggregate(members=Sum("members"), points=Sum("points"))
    members = LoyaltyMember.objects.using(using).filter(PRESENT).order_by()
    fallen_due = _fallen_due(members, F("available") + F("pending") + F("held"), now)
    return Liability(kept["members"] or 0, (kept["points"] or 0) - fallen_due)


def _fallen_due(members: QuerySet[LoyaltyMember], balance: Any, at: datetime) -> int:
    """Return by how much less than their balances members have, for what has expired and is not written down."""
    less = Greatest(balance, Value(0)) - Greatest(balance - points_expiring(at), Value(0))
    return members.filter(next_due_at__lte=at).aggregate(points=Sum(less))["points"] or 0


def _posted(using: str, at: datetime) -> QuerySet[LoyaltyTransaction]:
    """Return what counts at a moment: what was posted by then, and what had expired by then and was posted later."""
    # Before 0.2 an entry did not say when its points expired: at their lot's date, or when they arrived after it.
    of_lots = LotConsumption.objects.filter(
        transaction=OuterRef("pk"), lot__expires_at__lte=at, lot__transaction__created_at__lte=at
    )
    expired = Q(kind=TransactionKind.EXPIRATION) & (Q(expires_at__lte=at) | Q(Exists(of_lots), expires_at=None))
    return LoyaltyTransaction.objects.using(using).filter(Q(created_at__lte=at) | expired).order_by()
