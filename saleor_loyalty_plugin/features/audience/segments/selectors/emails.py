"""Members by the e-mail addresses of their accounts."""

from collections.abc import Collection, Iterable

from django.db.models import QuerySet
from django.db.models.functions import Lower

from .....domain.texts import is_storable
from .....models import LoyaltyMember
from .....models.member import PRESENT


def members_by_email(emails: Collection[str]) -> dict[str, int]:
    """Return the ids of the members in the program with these addresses, by the address as it was given.

    Space around an address and capitals make no other one. A second query where the first leaves some.
    """
    wanted = {email: email.strip().lower() for email in emails if is_storable(email)}
    members = LoyaltyMember.objects.filter(PRESENT)
    found = {email.lower(): pk for email, pk in _pairs(members.filter(user__email__in={*wanted, *wanted.values()}))}
    if left := {email for email in wanted.values() if email and email not in found}:
        # Accounts of old may have capitals in their address.
        old = members.annotate(address=Lower("user__email")).filter(address__in=left)
        found |= {email.lower(): pk for email, pk in _pairs(old)}
    return {given: found[email] for given, email in wanted.items() if email in found}


def _pairs(members: QuerySet[LoyaltyMember]) -> Iterable[tuple[str, int]]:
    return members.values_list("user__email", "pk")
