"""Having a checkout priced anew when it is next read."""

from typing import Any

from django.utils import timezone
from saleor.checkout.models import Checkout

from .guard import guarded


def reprice(checkout_id: Any) -> None:
    """Have a checkout priced anew when it is next read."""
    now = timezone.now()
    with guarded("expiring the prices of a checkout", checkout_id=checkout_id):
        Checkout.objects.filter(pk=checkout_id).update(price_expiration=now, discount_expiration=now)
