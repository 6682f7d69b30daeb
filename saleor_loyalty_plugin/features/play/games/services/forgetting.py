"""What is personal in plays, and goes with the customer: the word that they typed. Numbers stay."""

from collections.abc import Collection

from django.db.models import Q

from ..models import GamePlay


def forget_words(*, member_ids: Collection[int] | None = None) -> None:
    """Remove what members typed whose customer was deleted, all or some of them."""
    plays = GamePlay.objects.filter(~Q(word="") | Q(idempotency_key__isnull=False), member__user=None)
    if member_ids is not None:
        plays = plays.filter(member__in=member_ids)
    plays.update(word="", idempotency_key=None)
