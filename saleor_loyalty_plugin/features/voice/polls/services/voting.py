"""Members vote, once in each poll, and change their vote until it closes (rule 91)."""

from datetime import datetime
from typing import Protocol

from django.db import transaction

from .....enums import LoyaltyErrorCode
from .....errors import LoyaltyError, MemberSuspendedError, NotAMemberError
from .....models import LoyaltyMember, Tier
from .....models.locks import hold_row
from .....models.member import customer
from .....services.ledger import open_ledger
from .....settings import ProgramSettings
from ...texts import not_found
from ...thanks.services import award
from ..models import EntryState, Poll, PollVote
from ..rules.showing import is_over


class Shop(Protocol):
    """What polls need of the shop."""

    def address_of(self, member: LoyaltyMember) -> str:
        """Return the same text for members at the same address, nobody's address; empty where none is known."""


def open_poll(user_id: int, poll_id: int, now: datetime) -> tuple[LoyaltyMember, Poll]:
    """Return a member, locked, and a poll that is open, held as it is.

    Raises:
        LoyaltyError: on `poll`; NOT_FOUND, it is off or gone; INVALID, it is closed; TIER_REQUIRED, it is open to
            higher tiers alone.
        NotAMemberError: the user has not joined, or has left.
        MemberSuspendedError: the member is suspended.

    """
    member = open_ledger(customer(user_id), now=now)
    if member is None:
        raise NotAMemberError("The customer has not joined the program.", field="poll")
    if member.suspended_at is not None:
        raise MemberSuspendedError(field="poll")
    poll = hold_row(Poll, poll_id)
    if poll is None or not poll.active:
        raise not_found("poll", field="poll")
    if poll.settled_at is not None or is_over(poll.closes_at, now):
        raise LoyaltyError("This poll is closed.", field="poll")
    if poll.tier_id is not None:
        _check_tier(member, Tier.objects.get(pk=poll.tier_id), now)
    return member, poll


def _check_tier(member: LoyaltyMember, tier: Tier, now: datetime) -> None:
    if member.tier_at(now).threshold < tier.threshold:
        message = f"This poll is open from the tier {tier.name} on."
        raise LoyaltyError(message, field="poll", code=LoyaltyErrorCode.TIER_REQUIRED)


@transaction.atomic
def vote(
    *, user_id: int, poll_id: int, option_id: int, shop: Shop, settings: ProgramSettings, now: datetime
) -> PollVote:
    """Keep a member's vote instead of an earlier one, and give the points for it once.

    Raises:
        LoyaltyError: see `open_poll`; on `option`, NOT_FOUND, it is not of this poll or cannot be voted for.
        NotAMemberError: the user has not joined, or has left.
        MemberSuspendedError: the member is suspended.

    """
    member, poll = open_poll(user_id, poll_id, now)
    option = poll.options.filter(pk=option_id, state=EntryState.APPROVED).first()
    if option is None:
        raise not_found("option in this poll", field="option")
    found = PollVote.objects.filter(poll=poll, member=member).first()
    found = found or PollVote(poll=poll, member=member, points=poll.points)
    found.option, found.voted_at, found.address = option, now, shop.address_of(member)
    found.save()
    award(found, member, settings=settings, now=now)
    return found
