"""Having a checkout priced anew when it is next read."""

from collections.abc import Iterable
from typing import Any

from django.utils import timezone
from saleor.checkout.models import Checkout

from ...signals import members_moved
from ..guard import guarded


def reprice(checkout_id: Any) -> None:
    """Have a checkout priced anew when it is next read."""
    with guarded("expiring the prices of a checkout", checkout_id=checkout_id):
        _expire(Checkout.objects.filter(pk=checkout_id))


def follow_members() -> None:
    """Have the open checkouts of members priced anew whose tier changes."""
    members_moved.connect(_reprice_members, dispatch_uid="saleor_loyalty_reprice_members")


def _reprice_members(sender: Any, user_ids: Iterable[int], **kwargs: Any) -> None:
    with guarded("expiring the prices of members who moved", user_ids=user_ids):
        # Who has begun to pay is to pay what they were told.
        _expire(
            Checkout.objects.filter(
                user_id__in=user_ids, completing_started_at=None, payments=None, payment_transactions=None
            )
        )


def _expire(checkouts: Any) -> None:
    now = timezone.now()
    checkouts.update(price_expiration=now, discount_expiration=now)
