"""Plays of two accounts that were made one (rule 75): what was drawn stays as it was, whose it is changes."""

from django.db import transaction

from .....selectors.merges import merges_to_follow
from ..models import GamePlay, PlayGrant


@transaction.atomic
def follow_merge(*, merged_id: int, into_id: int) -> None:
    """Have the one who stays have the plays of both: limits count them together."""
    # A key of who went is nobody's any more: the one who stays may have the same.
    GamePlay.objects.filter(member=merged_id).update(member=into_id, idempotency_key=None)
    PlayGrant.objects.filter(member=merged_id).update(member=into_id)


def follow_merges() -> None:
    """Do so for those whose merge nobody told of."""
    for merged_id, into_id in merges_to_follow(GamePlay, PlayGrant):
        follow_merge(merged_id=merged_id, into_id=into_id)
