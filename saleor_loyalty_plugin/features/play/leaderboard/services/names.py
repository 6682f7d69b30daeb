"""The name under which others see a member (rule 85)."""

import unicodedata
from collections.abc import Collection

from django.db import transaction
from django.db.models import Q

from .....errors import LoyaltyError, NotAMemberError
from .....models import LoyaltyMember
from .....models.locks import lock_member
from .....models.member import customer
from .....services.checks import check_storable
from ..models import PublicName

MAX_NAME = 32
# What could be read as markup, or as an address that leads away.
REFUSED = frozenset("<>&\"'`{}[]\\|/@")
# Letters, marks, digits, punctuation, symbols and the plain space: nothing that is not seen or turns the line around.
SEEN = frozenset("LMNPS")


@transaction.atomic
def set_public_name(*, user_id: int, name: str | None) -> LoyaltyMember:
    """Have a member be seen under a name, null or a blank one for none: they are "a member". Return the member.

    Raises:
        LoyaltyError: on `public_name`, it is longer than 32 characters, or has markup, line breaks or what is not seen.
        NotAMemberError: the user has not joined.

    """
    member = lock_member(customer(user_id))
    if member is None:
        raise NotAMemberError("The customer has not joined the program.", field="user")
    text = _checked(name or "")
    if text:
        PublicName.objects.update_or_create(member=member, defaults={"name": text})
    else:
        PublicName.objects.filter(member=member).delete()
    return member


def _checked(name: str) -> str:
    text = unicodedata.normalize("NFC", check_storable(name, field="public_name")).strip()
    if len(text) > MAX_NAME:
        raise LoyaltyError(f"Enter at most {MAX_NAME} characters.", field="public_name")
    if any(letter in REFUSED or not _is_seen(letter) for letter in text):
        message = f"Enter letters, digits and spaces, without line breaks and any of {''.join(sorted(REFUSED))}."
        raise LoyaltyError(message, field="public_name")
    return text


def _is_seen(letter: str) -> bool:
    return letter == " " or unicodedata.category(letter)[0] in SEEN


def forget_names(*, member_ids: Collection[int] | None = None) -> None:
    """Remove the names of customers who were deleted or have left, all or some of them."""
    gone = PublicName.objects.filter(Q(member__user=None) | Q(member__left_at__isnull=False))
    (gone if member_ids is None else gone.filter(member__in=member_ids)).delete()
