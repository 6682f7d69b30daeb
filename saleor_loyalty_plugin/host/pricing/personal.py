"""Codes that were made for one member alone (rule 64).

One works in a checkout that the member is signed in to, and in a guest's with the member's e-mail address: who comes
from a mail is often not signed in. It is taken off a checkout that is somebody else's by now.
"""

from typing import Any

from saleor.checkout.models import Checkout

from ...models import LoyaltyMember
from ...selectors.merges import heirs_of
from ..guard import guarded

# In the private metadata of a voucher: the member's number, which says nothing of a customer who was deleted.
MEMBER_KEY = "loyalty.member"
NOT_THEIRS = "This voucher was made for another customer."


def whose(voucher: Any) -> int | None:
    """Return the number of the member whom a voucher was made for, None where it is anybody's; without a query."""
    number = voucher.private_metadata.get(MEMBER_KEY) if voucher is not None else None
    return int(number) if number is not None and str(number).isdecimal() else None


def is_strangers(voucher: Any, checkout: Any) -> bool:
    """Return whether a voucher was made for somebody else than a checkout's customer; one query for a personal one.

    That of a member who was merged into another is the other's as well.

    False where that cannot be read: a failure of ours costs the shop no sale.
    """
    number = whose(voucher)
    if number is None:
        return False
    with guarded("looking whose code it is", checkout_id=checkout.pk):
        member = LoyaltyMember.objects.select_related("user").filter(pk=number).first()
        if member is None:
            return True
        # Codes of a customer who was deleted are nobody's.
        members = (member, *(heirs_of([number]).values() if member.left_at is not None else ()))
        return not any(each.user is not None and _is_theirs(checkout, each.user) for each in members)
    return False


def _is_theirs(checkout: Any, user: Any) -> bool:
    if checkout.user_id is not None:
        return bool(checkout.user_id == user.pk)
    return (checkout.email or "").lower() == user.email.lower()


def take_off_strangers(checkout_info: Any, lines_info: Any) -> None:
    """Take a code off a checkout that is for somebody else; its prices are about to be computed."""
    checkout = checkout_info.checkout
    if not is_strangers(checkout_info.voucher, checkout):
        return
    checkout_info.voucher = checkout_info.voucher_code = None
    for line_info in lines_info:
        line_info.voucher = line_info.voucher_code = None
    nothing: dict[str, Any] = dict.fromkeys(("voucher_code", "discount_name", "translated_discount_name"))
    nothing["discount_amount"] = 0
    for name, value in nothing.items():
        setattr(checkout, name, value)
    # Not its time of the last change: whoever saves the prices looks whether somebody else changed the checkout.
    with guarded("taking a code off a checkout", checkout_id=checkout.pk):
        Checkout.objects.filter(pk=checkout.pk).update(**nothing)
