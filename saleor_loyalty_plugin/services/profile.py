"""What members tell of themselves."""

from django.db import transaction

from ..domain.clocks.zones import zone_named
from ..errors import LoyaltyError, NotAMemberError
from ..models import LoyaltyMember
from ..models.locks import lock_member
from ..models.member import customer


def locked_member(user_id: int) -> LoyaltyMember:
    """Lock and return the member that a user is. Needs a transaction.

    Raises:
        NotAMemberError: the user has not joined, or has left.

    """
    member = lock_member(customer(user_id))
    if member is None:
        raise NotAMemberError("The customer has not joined the program.", field="user")
    return member


@transaction.atomic
def set_time_zone(*, user_id: int, name: str | None) -> LoyaltyMember:
    """Set a member's time zone by its IANA name; None or a blank takes it away (rule 56).

    Raises:
        LoyaltyError: INVALID on `time_zone`, there is no such zone.
        NotAMemberError: the user has not joined, or has left.

    """
    name = (name or "").strip()
    try:
        key = zone_named(name).key if name else ""
    except ValueError as error:
        raise LoyaltyError(str(error), field="time_zone") from error
    member = locked_member(user_id)
    member.time_zone = key
    member.save(update_fields=["time_zone"])
    return member
