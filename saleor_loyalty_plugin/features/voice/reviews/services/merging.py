"""Reviews of two accounts that were made one (rule 75)."""

from django.db import transaction
from django.db.models import Q

from .....models.locks import lock_member
from .....selectors.merges import merges_to_follow
from ...thanks.services import keep_one
from ..models import Review, ReviewState

BEST_FIRST = (ReviewState.APPROVED, ReviewState.WAITING, ReviewState.REFUSED)


@transaction.atomic
def follow_merge(*, merged_id: int, into_id: int) -> None:
    """Have who stays have the reviews of both; of two of one product the one that is shown stays, else the first."""
    lock_member(Q(pk=into_id))
    for review in Review.objects.filter(member=merged_id).order_by("pk"):
        both = Review.objects.filter(member__in=(merged_id, into_id), product_id=review.product_id)
        kept, *others = sorted(both, key=lambda each: (BEST_FIRST.index(ReviewState(each.state)), each.pk))
        keep_one(kept, others)
        Review.objects.filter(pk=kept.pk).update(member=into_id)


def follow_merges() -> None:
    """Do so for those whose merge nobody told of."""
    for merged_id, into_id in merges_to_follow(Review):
        follow_merge(merged_id=merged_id, into_id=into_id)
