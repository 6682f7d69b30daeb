"""ProductVariant.loyalty: the very figures that a checkout with one piece then shows."""

from decimal import Decimal
from itertools import product

import pytest
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st
from saleor.product.models import ProductVariantChannelListing
from saleor.tax.models import TaxClassCountryRate

from saleor_loyalty_plugin.models import ChannelTerms, LoyaltyMember
from saleor_loyalty_plugin.services.actors import Actor
from saleor_loyalty_plugin.services.standing.suspending import suspend

from ..cart import MONEY, Cart, decimal, gross
from ..conftest import flat_taxes
from ..goods import PERCENTAGE, REWARD_PERCENTAGE
from ..test_properties import CENTS, EXAMPLES, PERCENT
from .pages import page_of

IN_CHECKOUT = f"query($id: ID!) {{ checkout(id: $id) {{ lines {{ totalPrice {MONEY} }} loyalty {{ pointsToEarn }} }} }}"
NO_ADDRESS = {"shippingAddress": None, "billingAddress": None}


def figures(client, variant, channel):
    found = page_of(client, variant, channel)
    return found["pointsToEarn"], decimal(found["memberPrice"]["amount"])


def in_checkout(client, variant, channel):
    """Return points and price of a new checkout with one piece and nothing else."""
    cart = Cart(client, channel)
    cart.open((variant, 1), **NO_ADDRESS)
    checkout = client.post_graphql(IN_CHECKOUT, {"id": cart.id}).json()["data"]["checkout"]
    return checkout["loyalty"]["pointsToEarn"], gross(checkout["lines"][0]["totalPrice"])


def tax_at_home(channel, rate, **how):
    """Have a channel tax what it sells where it delivers unless it is told otherwise."""
    flat_taxes(channel, **how)
    TaxClassCountryRate.objects.create(country=channel.default_country.code, tax_class=None, rate=Decimal(rate))


# Figures


def test_silver_gets_5_percent_off_and_more_points(channel, goods, member, user_api_client, api_client):
    # given 20.00, for silver less 5 %: 19.00, and 19.00 x 1.25 is 23.75
    variant = goods.sell("20.00")

    # then
    assert page_of(user_api_client, variant, channel) == {
        "pointsToEarn": 23,
        "memberPrice": {"amount": 19.0, "currency": "USD"},
        "tier": None,
        "availableToMe": True,
        "openToEverybodyAt": None,
    }
    assert figures(api_client, variant, channel) == (20, Decimal("20.00"))


@pytest.mark.parametrize("client", ["user_api_client", "api_client", "user2_api_client"])
@pytest.mark.parametrize(("with_tax", "charge"), [(True, True), (True, False), (False, True), (False, False)])
def test_the_checkout_then_shows_the_same(client, with_tax, charge, channel, goods, member, program, request):
    # given
    tax_at_home(channel, "23", with_tax=with_tax, charge=charge)
    client = request.getfixturevalue(client)
    for on_net, kind in product(["true", "false"], ["thing", "gift-card"]):
        program(earn_on_net=on_net)
        variant = goods.sell("19.99", kind)

        # then
        assert figures(client, variant, channel) == in_checkout(client, variant, channel)


@given(price=CENTS, percent=PERCENT, rate=PERCENT, multiplier=PERCENT, with_tax=st.booleans(), charge=st.booleans())
@EXAMPLES
def test_any_price_under_any_terms(price, percent, rate, multiplier, with_tax, charge, of_example):
    # given
    client, variant, channel = of_example(price, percent, multiplier)
    tax_at_home(channel, rate, with_tax=with_tax, charge=charge)

    # then
    assert figures(client, variant, channel) == in_checkout(client, variant, channel)


@pytest.fixture
def of_example(channel, goods, member, silver, user_api_client):
    variant = goods.sell("1.00", "digital")

    def set_up(price, percent, multiplier):
        ProductVariantChannelListing.objects.update(price_amount=price, discounted_price_amount=price)
        silver(discount_percent=percent, earn_multiplier=max(multiplier, Decimal("0.01")))
        return user_api_client, variant, channel

    return set_up


def test_a_catalogue_promotion_comes_first(channel, goods, member, user_api_client):
    # given 30.00 less 15 % is 25.50, less 5 % is 24.22 (1.275 is 1.28)
    variant = goods.sell("30.00")
    goods.promote(variant, REWARD_PERCENTAGE, "15")

    # then
    assert figures(user_api_client, variant, channel) == (30, Decimal("24.22"))
    assert in_checkout(user_api_client, variant, channel) == (30, Decimal("24.22"))


def test_a_tax_class_has_its_own_rate(channel, goods, tax_classes, api_client, program):
    # given
    tax_at_home(channel, "23", with_tax=False)
    (reduced, *_) = tax_classes
    reduced.country_rates.update_or_create(country=channel.default_country.code, defaults={"rate": 5})
    variant = goods.sell("100.00", tax_class=reduced)

    # then
    assert figures(api_client, variant, channel) == (105, Decimal("105.00"))
    assert in_checkout(api_client, variant, channel) == (105, Decimal("105.00"))


def test_a_channel_has_a_rate_of_its_own(channel, goods, member, user_api_client):
    # given
    ChannelTerms.objects.create(channel_id=channel.pk, points_per_currency_unit=Decimal("0.25"))
    variant = goods.sell("399.00")

    # then
    assert figures(user_api_client, variant, channel) == in_checkout(user_api_client, variant, channel)


def test_who_is_suspended_earns_nothing_and_pays_what_everybody_pays(channel, goods, member, user_api_client):
    # given
    suspend(user_id=member.user_id, reason="fraud", actor=Actor(), now=timezone.now())
    variant = goods.sell("20.00")

    # then
    assert figures(user_api_client, variant, channel) == (0, Decimal("20.00"))
    assert in_checkout(user_api_client, variant, channel) == (0, Decimal("20.00"))


def test_who_left_is_a_guest(channel, goods, member, user_api_client):
    # given
    LoyaltyMember.objects.update(left_at=timezone.now())
    variant = goods.sell("20.00")

    # then
    assert figures(user_api_client, variant, channel) == (20, Decimal("20.00"))
    assert in_checkout(user_api_client, variant, channel) == (20, Decimal("20.00"))


def test_an_app_sees_what_a_guest_sees(channel, goods, member, app_api_client):
    assert figures(app_api_client, goods.sell("20.00"), channel) == (20, Decimal("20.00"))


def test_a_voucher_is_no_part_of_it(channel, goods, member, user_api_client):
    goods.voucher(PERCENTAGE, "10")
    assert figures(user_api_client, goods.sell("20.00"), channel) == (23, Decimal("19.00"))
