"""The member whom a mutation is about."""

from django.utils import timezone

from ...errors import NotAMemberError
from ...models import LoyaltyMember
from ...services.members import require_member
from ...settings import ProgramSettings


def member_of(user, settings: ProgramSettings) -> LoyaltyMember:
    """Return the user's membership; where everybody joins, a customer whom nobody enrolled yet joins now.

    Raises:
        NotAMemberError: customers join by themselves, and this one has not.

    """
    return require_member(user_id=user.pk, settings=settings, now=timezone.now())


def signed_in_customer(info):
    """Return the requesting customer.

    Raises:
        NotAMemberError: nobody is signed in, or an app asks.

    """
    if not info.context.user:
        raise NotAMemberError("Sign in to claim a reward.", field="reward")
    return info.context.user
