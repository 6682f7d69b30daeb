import pytest
from saleor.account.models import Group
from saleor.checkout.fetch import fetch_checkout_info
from saleor.checkout.models import Checkout, CheckoutMetadata
from saleor.plugins.manager import get_plugins_manager

from tests.saleor_features import add_variant_to_checkout, has_delivery_rows

from .shop import Shop


@pytest.fixture
def shop(superuser_api_client, site_settings):
    """Staff who may do everything in every channel."""
    everywhere = Group.objects.create(name="Every channel", restricted_access_to_channels=False)
    everywhere.user_set.add(superuser_api_client.user)
    return Shop(superuser_api_client)


@pytest.fixture
def manager(db):
    """Saleor's plugins, as a worker has them."""
    return get_plugins_manager(allow_replica=False)


@pytest.fixture
def choose_delivery(request, shipping_zone):
    """Choose the shop's first delivery method, and leave the checkout unsaved."""

    def choose(checkout):
        if has_delivery_rows():
            checkout.assigned_delivery = request.getfixturevalue("checkout_delivery")(checkout)
        else:
            checkout.shipping_method = shipping_zone.shipping_methods.first()

    return choose


@pytest.fixture
def make_checkout(channel_USD, product, address, choose_delivery, manager):
    """Return a maker of checkouts: 3 pieces for 10.00 each and delivery for 10.00, which is 40.00, and 30 points."""

    def make(user=None, email="guest@example.com"):
        checkout = Checkout.objects.create(
            channel=channel_USD,
            currency=channel_USD.currency_code,
            user=user,
            email=user.email if user else email,
            shipping_address=address.get_copy(),
            billing_address=address.get_copy(),
        )
        checkout.set_country("US", commit=True)
        CheckoutMetadata.objects.create(checkout=checkout)
        add_variant_to_checkout(fetch_checkout_info(checkout, [], manager), product.variants.get(), 3)
        choose_delivery(checkout)
        checkout.save()
        return checkout

    return make


@pytest.fixture
def checkout_of_customer(make_checkout, customer_user):
    """40.00 to pay, and 30 points."""
    return make_checkout(customer_user)


@pytest.fixture
def payment(program, shop, checkout_of_customer):
    """The 40.00 that pay for the checkout."""
    return shop.pay(checkout_of_customer, "40.00")


@pytest.fixture
def paid_order(shop, checkout_of_customer, payment):
    """Paid in full by one payment; 30 points earned."""
    return shop.complete(checkout_of_customer)


@pytest.fixture
def unpaid_order(program, shop, checkout_of_customer, channel_USD):
    """40.00, nothing paid yet."""
    channel_USD.allow_unpaid_orders = True
    channel_USD.save()
    return shop.complete(checkout_of_customer)


@pytest.fixture
def operator(staff_api_client, permission_manage_plugins):
    staff_api_client.user.user_permissions.add(permission_manage_plugins)
    return staff_api_client
