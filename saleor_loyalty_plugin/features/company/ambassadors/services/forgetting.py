"""What is personal of ambassadors, and goes with the customer."""

from collections.abc import Collection
from datetime import datetime

from django.db import transaction
from django.db.models import Q

from .....models.locks import lock_counters
from ..models import OPEN, Ambassador
from .applying import close


@transaction.atomic
def forget_people(*, now: datetime, member_ids: Collection[int] | None = None) -> None:
    """Remove what was written by and of ambassadors whose customer was deleted, all or some, and end what is open.

    Figures stay.
    """
    theirs = Q(member__user=None) if member_ids is None else Q(member__user=None, member__in=member_ids)
    Ambassador.objects.filter(theirs).exclude(answers=[], note="").update(answers=[], note="")
    for ambassador in lock_counters(Ambassador.objects.filter(theirs, state__in=OPEN)):
        close(ambassador, now=now)
