from decimal import Decimal
from unittest import mock

import pytest
from django.utils import timezone
from saleor.checkout import actions
from saleor.tax import TaxCalculationStrategy
from saleor.tax.models import TaxClassCountryRate

from saleor_loyalty_plugin.models import LoyaltyMember, Tier

from .cart import Cart
from .goods import Goods
from .orders import read_order

SEND = "saleor.webhook.transport.synchronous.transport.send_webhook_request_sync"


def flat_taxes(channel, *, with_tax: bool = True, rate: str = "0", charge: bool = True) -> None:
    """Have a channel computed with one flat tax rate for everything."""
    configuration = channel.tax_configuration
    configuration.country_exceptions.all().delete()
    configuration.tax_calculation_strategy = TaxCalculationStrategy.FLAT_RATES
    configuration.prices_entered_with_tax = with_tax
    configuration.charge_taxes = charge
    configuration.save()
    TaxClassCountryRate.objects.all().delete()
    TaxClassCountryRate.objects.create(country="PL", tax_class=None, rate=Decimal(rate))


@pytest.fixture
def channel(channel_USD):
    """US dollars, no tax, and orders that may be paid later; delivery by DHL costs 10.00."""
    flat_taxes(channel_USD)
    channel_USD.allow_unpaid_orders = True
    channel_USD.save()
    return channel_USD


@pytest.fixture
def goods(channel, warehouse, site_settings):
    return Goods(channel, warehouse)


@pytest.fixture
def member(program, customer_user):
    """The customer is a member, in the tier silver: 5 % off and free delivery."""
    silver = Tier.objects.get(code="silver")
    return LoyaltyMember.objects.create(user=customer_user, enrolled_at=timezone.now(), tier=silver)


@pytest.fixture
def silver(member):
    """The member's tier; call the result to change it."""

    def change(**fields):
        Tier.objects.filter(pk=member.tier_id).update(**fields)

    return change


@pytest.fixture
def cart(channel, goods, user_api_client, member):
    """The member's basket, still empty."""
    return Cart(user_api_client, channel)


@pytest.fixture
def place(shop):
    """Complete a basket and read its order as staff."""

    def complete(cart):
        return read_order(shop.client, cart.complete())

    return complete


@pytest.fixture
def no_transaction(monkeypatch):
    """Tell the plugins at once, as Saleor does where no transaction is open: a test's own would have them wait."""
    name = "call_event" if hasattr(actions, "call_event") else "call_event_including_protected_events"
    monkeypatch.setattr(actions, name, lambda event, *args, **kwargs: event(*args, **kwargs))


@pytest.fixture
def courier(shipping_app, settings):
    """An app that offers one method, for 12.50."""
    settings.PLUGINS = [*settings.PLUGINS, "saleor.plugins.webhook.plugin.WebhookPlugin"]
    method = {"id": "fast", "name": "Courier", "amount": "12.50", "currency": "USD", "maximum_delivery_days": 1}
    with mock.patch(SEND, return_value=[method]) as send:
        yield send
