"""Referrals of two accounts that were made one (rule 75)."""

from django.db import transaction

from .....models import LoyaltyMember
from .....models.locks import lock_subject
from ..models import Referral


@transaction.atomic
def follow_merge(*, merged_id: int, into_id: int) -> None:
    """Have the one who stays be rewarded for friends of the account that went, and give back what a refund takes.

    What one person cannot have twice stays where it was, and so does a friend whose orders still decide.
    """
    lock_subject("referrals")
    own, named = Referral.objects.filter(referrer=into_id), Referral.objects.filter(friend=into_id)
    brought = Referral.objects.filter(referrer=merged_id).exclude(friend=into_id)
    brought.exclude(friend__in=own.values("friend")).update(referrer=into_id)
    if not named.filter(accepted=True).exists():
        was_brought = Referral.objects.filter(friend=merged_id, settled_at__isnull=False).exclude(referrer=into_id)
        was_brought.exclude(referrer__in=named.values("referrer")).update(friend=into_id)


def follow_merges() -> None:
    """Do so for those whose merge nobody told of."""
    gone = set(Referral.objects.filter(referrer__left_at__isnull=False).values_list("referrer", flat=True))
    gone |= set(Referral.objects.filter(friend__left_at__isnull=False).values_list("friend", flat=True))
    for into_id, merged_ids in LoyaltyMember.objects.exclude(merged_ids=[]).values_list("pk", "merged_ids"):
        for merged_id in gone.intersection(merged_ids):
            follow_merge(merged_id=merged_id, into_id=into_id)
