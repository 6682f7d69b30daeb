"""Saleor's checkouts, where the program has to look at them again."""

from typing import Any

from django.db.models.signals import post_save
from django.utils import timezone
from saleor.checkout.models import Checkout

from .guard import guarded
from .holds import release_strangers
from .pricing.tier_discount import PRICED

CUSTOMER_CHANGED = "_loyalty_customer_changed"
EMAIL_CHANGED = "_loyalty_email_changed"


def note_customers() -> None:
    """Have every checkout remember, for this request, that its customer was changed, or with a code its e-mail."""
    post_save.connect(_note_customer, sender=Checkout, dispatch_uid="saleor_loyalty_customer_of_checkout")


def _note_customer(sender: Any, instance: Checkout, update_fields: Any = None, **kwargs: Any) -> None:
    if update_fields is None:
        return
    if "user" in update_fields:
        setattr(instance, CUSTOMER_CHANGED, True)
    elif "email" in update_fields and instance.voucher_code:
        # Saleor saves the address alone. A code may be for the member who had the other one.
        setattr(instance, EMAIL_CHANGED, True)


def expire_prices(checkout: Any) -> None:
    """Have a checkout priced anew whose customer this request changed: Saleor's own prices do not depend on one.

    Points of the customer before return. A request that changed anything else costs no query.
    """
    has_other_customer = getattr(checkout, CUSTOMER_CHANGED, False)
    if getattr(checkout, PRICED, False) or not (has_other_customer or getattr(checkout, EMAIL_CHANGED, False)):
        return
    if has_other_customer:
        release_strangers(checkout)
    with guarded("expiring the prices of a checkout", checkout_id=checkout.pk):
        checkout.price_expiration = checkout.discount_expiration = timezone.now()
        Checkout.objects.filter(pk=checkout.pk).update(
            price_expiration=checkout.price_expiration, discount_expiration=checkout.discount_expiration
        )
