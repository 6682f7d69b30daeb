"""Leaderboards after two accounts were made one (rule 75)."""

from django.db import transaction
from django.db.models import Q

from .....models.locks import lock_two_members
from .....selectors.merges import merges_to_follow
from ..models import LeaderboardPrize, LeaderboardScore
from .periods import count_anew


@transaction.atomic
def follow_merge(*, merged_id: int, into_id: int) -> None:
    """Have the one who stays have earned in open periods what both did, and get prizes of both that wait."""
    lock_two_members(merged_id, into_id)
    count_anew([merged_id, into_id])
    waiting = LeaderboardPrize.objects.filter(member=merged_id, awarded=False)
    theirs = LeaderboardPrize.objects.filter(member=into_id)
    waiting.filter(~Q(period__in=theirs.values("period"))).update(member=into_id)


def follow_merges() -> None:
    """Do so for those whose merge nobody told of."""
    for merged_id, into_id in merges_to_follow(LeaderboardScore):
        follow_merge(merged_id=merged_id, into_id=into_id)
