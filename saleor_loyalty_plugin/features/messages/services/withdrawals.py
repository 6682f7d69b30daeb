"""Taking back what a member agreed to, by the link in a message."""

from datetime import datetime

from django.db import transaction
from django.db.models import Q

from ....models.locks import lock_member
from ....selectors.merges import heirs_of
from ..models import Purpose, Source
from .consents import Said, keep_said


@transaction.atomic
def withdraw(*, member_id: int, purpose: Purpose, now: datetime) -> None:
    """Have a member written to no more for a purpose, at once (rule 55).

    Who has left is heard too: they come back as they were; who was merged speaks for the member that they are now. Of a
    customer who was deleted nothing is kept.
    """
    heir = heirs_of([member_id]).get(member_id)
    member = lock_member(Q(pk=member_id if heir is None else heir.pk, user__isnull=False))
    if member is not None:
        keep_said(member, [Said(purpose, granted=False)], source=Source.LINK, now=now)
