"""Reads of leaderboards: who stands where, each by an index of its own."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet

from ....models import LoyaltyMember
from ....models.member import PRESENT
from .models import LeaderboardPeriod, LeaderboardScore, PublicName


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a member stands, and how many points who stands next above them has more; None: nobody does."""

    rank: int
    points: int
    to_next: int | None


def period_at(kind: str, moment: datetime, *, using: str | None = None) -> LeaderboardPeriod | None:
    """Return the period of a leaderboard that a moment is in, as far as it is shown."""
    periods = LeaderboardPeriod.objects.using(using).filter(board__period=kind, starts_at__lte=moment)
    return periods.filter(ends_at__gt=moment, board__active=True, built_to=None).select_related("board").first()


def top(period: LeaderboardPeriod, first: int | None = None) -> "QuerySet[LeaderboardScore]":
    """Return the first rows of a leaderboard, or all, as a query: who reached a figure first stands before."""
    scores = LeaderboardScore.objects.using(period._state.db).filter(period=period, points__gt=0)
    return scores.order_by("-points", "reached_at", "member")[:first]


def standing(period: LeaderboardPeriod, member_id: int) -> Standing | None:
    """Return where a member stands, None where they have no points in the period: three queries."""
    scores = LeaderboardScore.objects.using(period._state.db).filter(period=period, points__gt=0)
    own = scores.filter(member=member_id).values_list("points", flat=True).first()
    if own is None:
        return None
    above = scores.filter(points__gt=own)
    nearest = above.order_by("points").values_list("points", flat=True).first()
    return Standing(above.count() + 1, own, None if nearest is None else nearest - own)


def names_of(member_ids: list[int], *, using: str | None = None) -> dict[int, str]:
    """Return the public names of members who are in the program and have one."""
    there = LoyaltyMember.objects.using(using).filter(PRESENT, pk__in=member_ids).values("pk")
    names = PublicName.objects.using(using).filter(member__in=there)
    return dict(names.values_list("member", "name"))
