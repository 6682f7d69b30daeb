"""Ambassadors whose two accounts were made one (rule 75)."""

from datetime import datetime

from django.db import transaction

from .....models.locks import lock_counters
from .....selectors.merges import merges_to_follow
from ..models import OPEN, Ambassador, AmbassadorState
from .applying import close

BEST_FIRST = (AmbassadorState.ACTIVE, AmbassadorState.OFFERED, AmbassadorState.APPLIED)


@transaction.atomic
def follow_merge(*, merged_id: int, into_id: int, now: datetime) -> None:
    """Have the one who stays be what either was: of two that are open the better goes on, the elder of equals."""
    rows = lock_counters(Ambassador.objects.filter(member__in=(merged_id, into_id), state__in=OPEN))
    for other in sorted(rows, key=lambda row: (BEST_FIRST.index(AmbassadorState(row.state)), row.pk))[1:]:
        close(other, now=now)
    Ambassador.objects.filter(member=merged_id).update(member=into_id)


def follow_merges(*, now: datetime) -> None:
    """Do so for those whose merge nobody told of."""
    for merged_id, into_id in merges_to_follow(Ambassador):
        follow_merge(merged_id=merged_id, into_id=into_id, now=now)
