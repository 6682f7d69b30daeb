"""Sides of campaigns of two accounts that were made one (rule 75). Limits go by orders, which are merged already."""

from django.db import transaction

from ....selectors.merges import merges_to_follow
from ....services.merging import merge_sides
from ..models import CampaignSide


@transaction.atomic
def follow_merge(*, merged_id: int, into_id: int) -> None:
    """Have the one who stays be on the side on which both were, or on none that is compared."""
    merge_sides(CampaignSide.objects.all(), owner="campaign", merged_id=merged_id, into_id=into_id)


def follow_merges() -> None:
    """Do so for those whose merge nobody told of."""
    for merged_id, into_id in merges_to_follow(CampaignSide):
        follow_merge(merged_id=merged_id, into_id=into_id)
