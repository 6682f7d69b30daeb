"""Saleor's checkouts, where the program has to look at them again."""

from typing import Any

from django.utils import timezone
from saleor.checkout.models import Checkout

from .guard import guarded
from .holds import release_strangers
from .line_prices import PRICED


def expire_prices(checkout: Any) -> None:
    """Have a checkout priced anew that this request changed without pricing it, such as by another customer.

    Points of the customer before return.
    """
    if getattr(checkout, PRICED, False):
        return
    release_strangers(checkout)
    with guarded("expiring the prices of a checkout", checkout_id=checkout.pk):
        checkout.price_expiration = checkout.discount_expiration = timezone.now()
        Checkout.objects.filter(pk=checkout.pk).update(
            price_expiration=checkout.price_expiration, discount_expiration=checkout.discount_expiration
        )
