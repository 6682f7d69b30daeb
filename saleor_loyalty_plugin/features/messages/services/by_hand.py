"""Messages that staff send by hand."""

from datetime import datetime
from uuid import uuid4

from ....errors import NotAMemberError
from ....models import LoyaltyMember
from ..models import Message, MessageTemplate
from .plans import plan_message


def send_by_hand(*, member: LoyaltyMember, template: MessageTemplate, now: datetime) -> Message:
    """Plan a message that is due now. Consent, quiet hours and the weekly limit hold.

    Raises:
        NotAMemberError: on `member`, they have left or their account was deleted.

    """
    if member.user_id is None or member.left_at is not None:
        raise NotAMemberError("The customer has not joined the program, or has left it.", field="member")
    return plan_message(member_id=member.pk, template=template, occasion=f"by-hand:{uuid4()}", due=now, now=now)
