"""Taking back what a member agreed to, by the link in a message."""

from contextlib import suppress
from datetime import datetime

from ....errors import NotAMemberError
from ....models import LoyaltyMember
from ..models import Purpose, Source
from .consents import Said, set_consents


def withdraw(*, member_id: int, purpose: Purpose, now: datetime) -> None:
    """Have a member written to no more for a purpose, at once (rule 55). Who has left, or is gone, is not anyway."""
    user_id = LoyaltyMember.objects.filter(pk=member_id).values_list("user_id", flat=True).first()
    if user_id is None:
        return
    with suppress(NotAMemberError):
        set_consents(user_id=user_id, said=[Said(purpose, granted=False)], source=Source.LINK, now=now)
