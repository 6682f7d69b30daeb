"""Reads of referrals."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.db import connection
from django.db.models import Count, Q, QuerySet, Sum

from ....domain.clocks.zones import beginning_of_month
from ....models import LoyaltyMember
from ....selectors.merges import heirs_of
from .models import Referral, ReferralPrize
from .rules.codes import number_of
from .rules.judging import ReferralState

# Friends of friends, up to whoever came by themselves.
ABOVE = """
    WITH RECURSIVE above (id) AS (
        SELECT referrer_id FROM saleor_loyalty_referral WHERE friend_id = %(start)s AND accepted
        UNION
        SELECT referral.referrer_id FROM saleor_loyalty_referral referral JOIN above ON referral.friend_id = above.id
        WHERE referral.accepted
    )
    SELECT 1 FROM above WHERE id = %(sought)s"""


def _not_as_due(side: ReferralPrize.Side, who: str) -> Q:
    """Return a condition for a prize to be given to who can have it now, or to be taken back."""
    can_have = {f"{who}__user__isnull": False, f"{who}__left_at": None, f"{who}__suspended_at": None}
    owed = Q(**{"prizes__given": False, f"{who}_due": True}, **can_have)
    return Q(prizes__side=side) & (owed | Q(**{"prizes__given": True, f"{who}_due": False}))


_NOT_AS_DUE = _not_as_due(ReferralPrize.Side.FRIEND, "friend") | _not_as_due(ReferralPrize.Side.REFERRER, "referrer")


def referrals(*, using: str | None = None) -> QuerySet[Referral]:
    """Return the referrals whose referrer is in the program, with both members, as a query."""
    there = Q(referrer__user__isnull=False, referrer__left_at__isnull=True)
    both = [f"{who}__{tier}" for who in ("referrer", "friend") for tier in ("tier", "assigned_tier")]
    return Referral.objects.using(using).filter(there).select_related(*both)


def member_of_code(code: str) -> LoyaltyMember | None:
    """Return the member in the program whose code it is, or of an account that was made one with theirs.

    None for who is suspended.
    """
    number = number_of(code)
    holder = LoyaltyMember.objects.select_related("user").filter(pk=number).first() if number is not None else None
    if holder is None:
        return None
    if holder.left_at is not None:
        holder = heirs_of([holder.pk]).get(holder.pk)
    return holder if holder is not None and holder.has_benefits and holder.user is not None else None


def is_above(*, member_id: int, of: int) -> bool:
    """Return whether a member brought another, or who brought them, and so on."""
    with connection.cursor() as cursor:
        cursor.execute(ABOVE, {"start": of, "sought": member_id})
        return cursor.fetchone() is not None


def claims_from(named_from: str, *, since: datetime) -> int:
    """Return how many codes were named from an address on the network."""
    return Referral.objects.filter(named_from=named_from, named_at__gt=since).count() if named_from else 0


def friends_since(referrer_id: int, since: datetime) -> int:
    """Return how many friends have named a member."""
    return Referral.objects.filter(referrer_id=referrer_id, accepted=True, named_at__gt=since).count()


def rewarded_in_month(referrer_ids: Collection[int], *, now: datetime, zone: ZoneInfo, using: str | None = None) -> Any:
    """Return for how many friends each was rewarded in the month that it is; what was taken back has returned."""
    rows = Referral.objects.using(using).filter(
        referrer__in=referrer_ids, settled_at__gte=beginning_of_month(now, zone), limited=False
    )
    rows = rows.exclude(state=ReferralState.TAKEN_BACK)
    return dict(rows.order_by().values_list("referrer").annotate(count=Count("pk")))


def waiting(*, now: datetime, after: int, limit: int) -> list[int]:
    """Return the ids of up to `limit` referrals that are to be settled, lowest above `after` first."""
    rows = Referral.objects.filter(Q(due_at__lte=now) | _NOT_AS_DUE, accepted=True, pk__gt=after)
    return list(rows.order_by("pk").distinct().values_list("pk", flat=True)[:limit])


@dataclass(frozen=True, slots=True)
class Summary:
    """What a member sees of their friends: figures, no names. Points are those of prizes that they have."""

    friends: int = 0
    rewarded: int = 0
    points: int = 0


def summaries(member_ids: Collection[int], *, using: str | None = None) -> dict[int, Summary]:
    """Return the figures of members, by their id: three queries."""
    rows = Referral.objects.using(using).filter(referrer__in=member_ids, accepted=True).order_by()
    friends = dict(rows.values_list("referrer").annotate(count=Count("pk")))
    given = ReferralPrize.objects.using(using).filter(
        referral__referrer__in=member_ids, side=ReferralPrize.Side.REFERRER, given=True
    )
    points = dict(given.order_by().values_list("referral__referrer").annotate(points=Sum("points")))
    rewarded = dict(rows.filter(state=ReferralState.REWARDED).values_list("referrer").annotate(count=Count("pk")))
    return {
        pk: Summary(friends=friends.get(pk, 0), rewarded=rewarded.get(pk, 0), points=points.get(pk) or 0)
        for pk in member_ids
    }
