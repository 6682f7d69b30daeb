"""Checkout.loyalty: whether delivery is free, and what is missing for it (rule 25)."""

from decimal import Decimal

import pytest

from saleor_loyalty_plugin.models import ChannelTerms, Tier

from ..tiers.tiers import member
from .checkouts import charge_taxes, dollars, loyalty_of, of_customer, put_in


@pytest.fixture
def basket(program, checkout_with_item, customer_user):
    """3 pieces for 10.00 each in the basket of a member in silver: 28.50 after the discount."""
    charge_taxes(checkout_with_item, "0")
    member(customer_user, "silver")
    return of_customer(checkout_with_item, customer_user)


def deliver(checkout, minimum: str, price: str = "0") -> None:
    ChannelTerms.objects.update_or_create(
        channel_id=checkout.channel_id,
        defaults={"free_shipping_minimum_order": Decimal(minimum), "free_shipping_price": Decimal(price)},
    )


def delivery_of(client, checkout):
    found = loyalty_of(client, checkout)
    return found["freeShipping"], found["freeShippingRemaining"]


@pytest.mark.parametrize(
    ("minimum", "expected"),
    [
        ("0", (True, None)),
        ("28.50", (True, None)),
        ("28.51", (False, dollars(0.01))),
        ("30.00", (False, dollars(1.5))),
        ("100.00", (False, dollars(71.5))),
    ],
)
def test_delivery_is_free_once_the_goods_after_the_discount_reach_the_minimum(
    minimum, expected, basket, user_api_client
):
    # given
    deliver(basket, minimum)

    # then
    assert delivery_of(user_api_client, basket) == expected


def test_more_in_the_basket_makes_delivery_free(basket, product, user_api_client):
    # given 28.50 of 30.00
    deliver(basket, "30.00")
    assert delivery_of(user_api_client, basket) == (False, dollars(1.5))

    # when
    put_in(basket, product.variants.first(), 1)

    # then
    assert delivery_of(user_api_client, basket) == (True, None)


@pytest.mark.parametrize("minimum", ["0", "28.50", "100.00"])
def test_a_flat_price_is_not_free_and_nothing_is_missing_for_it(minimum, basket, user_api_client):
    # given
    deliver(basket, minimum, price="4.99")

    # then
    assert delivery_of(user_api_client, basket) == (False, None)


@pytest.mark.parametrize("minimum", ["0", "100.00"])
@pytest.mark.parametrize("code", ["bronze", "silver"])
def test_a_tier_without_free_delivery_has_none_to_reach(minimum, code, basket, customer_user, user_api_client):
    # given
    Tier.objects.filter(code="silver").update(free_shipping=False)
    member(customer_user, code)
    deliver(basket, minimum)

    # then
    assert delivery_of(user_api_client, basket) == (False, None)


@pytest.mark.parametrize("minimum", ["0", "100.00"])
def test_who_is_not_signed_in_has_none_to_reach(minimum, basket, api_client):
    # given
    basket.user = None
    basket.save()
    deliver(basket, minimum)

    # then
    assert delivery_of(api_client, basket) == (False, None)


def test_the_bounds_are_those_of_the_checkouts_channel(basket, channel_PLN, user_api_client):
    # given
    ChannelTerms.objects.create(channel_id=channel_PLN.pk, free_shipping_minimum_order=Decimal(1000))

    # then
    assert delivery_of(user_api_client, basket) == (True, None)
