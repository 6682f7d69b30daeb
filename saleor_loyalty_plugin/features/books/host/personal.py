"""Erasing a person, in Saleor's checkouts: what these hold is released before."""

from django.utils import timezone

from ....host.standing import release_what_is_held
from ....models import LoyaltyMember
from ..services.personal import forget_person


def forget(email: str) -> bool:
    """Erase what the program keeps of the person with an address; return whether there was anything."""
    for member in LoyaltyMember.objects.filter(user__email__iexact=email.strip()):
        release_what_is_held(member_id=member.pk)
    return forget_person(email=email, now=timezone.now())
