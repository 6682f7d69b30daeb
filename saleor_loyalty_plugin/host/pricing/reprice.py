"""Having a checkout priced anew when it is next read."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Q
from django.utils import timezone
from saleor.checkout.models import Checkout

from ...models import LoyaltyMember
from ...selectors.members import members_after
from ...signals import members_moved
from ..guard import guarded

# Who has begun to pay is to pay what they were told.
UNPAID = Q(completing_started_at=None, payments=None, payment_transactions=None)


def is_being_paid(checkout_id: Any) -> bool:
    """Return whether a checkout's shopper has begun to pay."""
    return Checkout.objects.filter(pk=checkout_id).exclude(UNPAID).exists()


def reprice(checkout_id: Any) -> None:
    """Have a checkout priced anew when it is next read."""
    with guarded("expiring the prices of a checkout", checkout_id=checkout_id):
        _expire(Checkout.objects.filter(pk=checkout_id))


def follow_members() -> None:
    """Have the open checkouts of members priced anew whose tier changes."""
    members_moved.connect(_reprice_members, dispatch_uid="saleor_loyalty_reprice_members")


def _reprice_members(sender: Any, user_ids: Iterable[int], **kwargs: Any) -> None:
    with guarded("expiring the prices of members who moved", user_ids=user_ids):
        _expire(Checkout.objects.filter(UNPAID, user_id__in=user_ids))


def reprice_members(after: int, *, limit: int) -> int | None:
    """Have the open checkouts of up to `limit` members with an id above `after` priced anew.

    Return the last id, None where there are no more.
    """
    members = members_after(after, limit=limit)
    if not members:
        return None
    users = LoyaltyMember.objects.filter(pk__in=members).values("user_id")
    with guarded("expiring the prices of members", after=after):
        _expire(Checkout.objects.filter(UNPAID, user_id__in=users))
    return members[-1]


def _expire(checkouts: Any) -> None:
    now = timezone.now()
    checkouts.update(price_expiration=now, discount_expiration=now)
