"""Votes and entries of two accounts that were made one (rule 75)."""

from django.db import transaction
from django.db.models import Q

from .....models.locks import lock_member
from .....selectors.merges import merges_to_follow
from ...thanks.services import keep_one
from ..models import PollOption, PollVote


@transaction.atomic
def follow_merge(*, merged_id: int, into_id: int) -> None:
    """Have who stays have the votes and entries of both; of two votes in a poll the last one counts.

    Of two entries in one contest the other's stays with the account that went: members may have voted for it.
    """
    lock_member(Q(pk=into_id))
    for vote in PollVote.objects.filter(member=merged_id).order_by("pk"):
        both = PollVote.objects.filter(member__in=(merged_id, into_id), poll=vote.poll_id)
        kept, *others = sorted(both, key=lambda each: (each.voted_at, each.pk), reverse=True)
        keep_one(kept, others)
        PollVote.objects.filter(pk=kept.pk).update(member=into_id)
    entered = PollOption.objects.filter(member=into_id).values("poll")
    PollOption.objects.filter(member=merged_id).exclude(poll__in=entered).update(member=into_id)


def follow_merges() -> None:
    """Do so for those whose merge nobody told of."""
    for merged_id, into_id in merges_to_follow(PollVote, PollOption):
        follow_merge(merged_id=merged_id, into_id=into_id)
