"""Baskets for the tests of Checkout.loyalty."""

from decimal import Decimal
from typing import Any

from django.utils import timezone
from saleor.checkout.fetch import fetch_checkout_info
from saleor.checkout.models import Checkout
from saleor.plugins.manager import get_plugins_manager
from saleor.tax import TaxCalculationStrategy
from saleor.tax.models import TaxClassCountryRate

from tests.saleor_features import add_variant_to_checkout

from ..callers import answer, id_of

LOYALTY = """
query($id: ID!) {
  checkout(id: $id) {
    loyalty {
      member { user { email } tier { code } }
      pointsToEarn
      tierDiscount { amount currency }
      freeShipping
      freeShippingRemaining { amount currency }
    }
  }
}
"""


def charge_taxes(checkout: Checkout, percent: str) -> None:
    """Have a checkout's channel computed with one tax rate for everything; prices include it."""
    configuration = checkout.channel.tax_configuration
    configuration.country_exceptions.all().delete()
    configuration.tax_calculation_strategy = TaxCalculationStrategy.FLAT_RATES
    configuration.prices_entered_with_tax = configuration.charge_taxes = True
    configuration.save()
    TaxClassCountryRate.objects.all().delete()
    for country in ("US", "PL"):
        TaxClassCountryRate.objects.create(country=country, tax_class=None, rate=Decimal(percent))


def put_in(checkout: Checkout, variant: Any, quantity: int) -> None:
    info = fetch_checkout_info(checkout, [], get_plugins_manager(allow_replica=False))
    add_variant_to_checkout(info, variant, quantity)


def of_customer(checkout: Checkout, user: Any) -> Checkout:
    checkout.user, checkout.email = user, user.email
    checkout.save()
    return checkout


def loyalty_of(client: Any, checkout: Checkout) -> dict[str, Any] | None:
    """Return what a client reads of the checkout at its present prices."""
    Checkout.objects.filter(pk=checkout.pk).update(price_expiration=timezone.now(), discount_expiration=timezone.now())
    return answer(client, LOYALTY, id=id_of(checkout))["loyalty"]


def dollars(amount: float) -> dict[str, Any]:
    return {"amount": amount, "currency": "USD"}
