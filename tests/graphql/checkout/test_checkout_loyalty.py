"""Checkout.loyalty: who sees the member, and what the checkout earns (rules 1 to 4)."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.utils import timezone

from saleor_loyalty_plugin.models import ChannelTerms

from ..callers import BACK_OFFICE, BY_STAFF_AND_APPS, STRANGERS, may, without
from ..tiers.tiers import member, switch_off
from .checkouts import charge_taxes, dollars, loyalty_of, of_customer, put_in


@pytest.fixture
def basket(program, checkout_with_item):
    """3 pieces for 10.00 each, without tax; nobody is signed in."""
    charge_taxes(checkout_with_item, "0")
    return checkout_with_item


@pytest.fixture
def basket_of_customer(basket, customer_user):
    return of_customer(basket, customer_user)


@pytest.fixture
def silver(basket_of_customer, customer_user):
    """The basket of a member in the tier silver: 5 % off, 1.25 points, free delivery."""
    member(customer_user, "silver")
    return basket_of_customer


def test_an_anonymous_checkout_shows_what_it_would_earn(basket, api_client):
    assert loyalty_of(api_client, basket) == {
        "member": None,
        "pointsToEarn": 30,
        "tierDiscount": dollars(0.0),
        "freeShipping": False,
        "freeShippingRemaining": None,
    }


def test_a_customer_who_is_not_a_member_sees_the_same(basket_of_customer, user_api_client):
    assert loyalty_of(user_api_client, basket_of_customer) == {
        "member": None,
        "pointsToEarn": 30,
        "tierDiscount": dollars(0.0),
        "freeShipping": False,
        "freeShippingRemaining": None,
    }


def test_a_member_sees_themself_and_the_benefits_of_the_tier(silver, customer_user, user_api_client):
    # then 30.00 less 5 % is 28.50, and 28.50 x 1.25 is 35.625
    assert loyalty_of(user_api_client, silver) == {
        "member": {"user": {"email": customer_user.email}, "tier": {"code": "silver"}},
        "pointsToEarn": 35,
        "tierDiscount": dollars(1.5),
        "freeShipping": True,
        "freeShippingRemaining": None,
    }


@BY_STAFF_AND_APPS
def test_who_manages_users_sees_the_member(caller, silver, customer_user, request):
    # given
    client = may(request.getfixturevalue(caller), "manage_users")

    # then
    found = loyalty_of(client, silver)
    assert found["member"] == {"user": {"email": customer_user.email}, "tier": {"code": "silver"}}
    assert found["pointsToEarn"] == 35


@pytest.mark.parametrize("caller", [*STRANGERS, *BACK_OFFICE])
def test_nobody_else_sees_the_member(caller, silver, customer_user2, request):
    # given
    member(customer_user2, "gold")
    client = without(request.getfixturevalue(caller), "manage_users")

    # then
    found = loyalty_of(client, silver)
    assert found["member"] is None
    assert (found["pointsToEarn"], found["tierDiscount"]) == (35, dollars(1.5))


@pytest.mark.parametrize(("code", "points", "discount"), [("bronze", 30, 0.0), ("silver", 35, 1.5), ("gold", 40, 3.0)])
def test_each_tier_has_its_own_points_and_discount(
    code, points, discount, basket_of_customer, customer_user, user_api_client
):
    # given gold: 27.00 x 1.5 is 40.5
    member(customer_user, code)

    # then
    found = loyalty_of(user_api_client, basket_of_customer)
    assert (found["pointsToEarn"], found["tierDiscount"]) == (points, dollars(discount))


@pytest.mark.parametrize(("ends_in", "points"), [(timedelta(hours=1), 40), (timedelta(seconds=-1), 30)])
def test_an_assigned_tier_counts_while_it_lasts(ends_in, points, basket_of_customer, customer_user, user_api_client):
    # given
    member(customer_user, "bronze", assigned="gold", until=timezone.now() + ends_in)

    # then
    assert loyalty_of(user_api_client, basket_of_customer)["pointsToEarn"] == points


@pytest.mark.parametrize(("code", "points"), [(None, 7), ("silver", 8)])
def test_a_channel_has_a_rate_of_its_own(code, points, basket_of_customer, customer_user, user_api_client):
    # given 30.00 x 0.25 is 7.5; 28.50 x 0.25 x 1.25 is 8.9
    ChannelTerms.objects.create(channel_id=basket_of_customer.channel_id, points_per_currency_unit=Decimal("0.25"))
    if code:
        member(customer_user, code)

    # then
    assert loyalty_of(user_api_client, basket_of_customer)["pointsToEarn"] == points


@pytest.mark.parametrize(("configured", "points"), [("2", 60), ("0,5", 15), ("0.01", 0)])
def test_the_programs_rate_counts_where_the_channel_has_none(configured, points, basket, program, api_client):
    # given
    program(points_per_currency_unit=configured)

    # then
    assert loyalty_of(api_client, basket)["pointsToEarn"] == points


@pytest.mark.parametrize(
    ("configured", "points"),
    [
        ({}, 30),
        ({"earn_on_shipping": "true"}, 40),
        ({"earn_on_net": "true"}, 24),
        ({"earn_on_net": "true", "earn_on_shipping": "true"}, 32),
    ],
)
def test_delivery_and_tax_earn_as_the_settings_say(
    configured, points, program, checkout_with_item_and_shipping_method, api_client
):
    # given 30.00 and 10.00 for delivery, 23 % tax included: 24.39 and 8.13
    charge_taxes(checkout_with_item_and_shipping_method, "23")
    program(**configured)

    # then
    assert loyalty_of(api_client, checkout_with_item_and_shipping_method)["pointsToEarn"] == points


def test_free_delivery_earns_nothing(program, checkout_with_item_and_shipping_method, customer_user, user_api_client):
    # given
    program(earn_on_shipping="true")
    charge_taxes(checkout_with_item_and_shipping_method, "0")
    member(customer_user, "silver")

    # then
    basket = of_customer(checkout_with_item_and_shipping_method, customer_user)
    assert loyalty_of(user_api_client, basket)["pointsToEarn"] == 35


def test_gift_card_products_neither_earn_nor_are_discounted(silver, shippable_gift_card_product, user_api_client):
    # given one for 100.00 beside the 30.00
    put_in(silver, shippable_gift_card_product.variants.get(), 1)

    # then
    found = loyalty_of(user_api_client, silver)
    assert (found["pointsToEarn"], found["tierDiscount"]) == (35, dollars(1.5))


def test_an_empty_checkout_earns_nothing(program, checkout, api_client):
    # given
    charge_taxes(checkout, "0")

    # then
    found = loyalty_of(api_client, checkout)
    assert (found["pointsToEarn"], found["tierDiscount"]) == (0, dollars(0.0))


@pytest.mark.parametrize("code", [None, "silver"])
def test_where_the_program_is_switched_off_there_is_nothing(code, basket_of_customer, customer_user, user_api_client):
    # given
    if code:
        member(customer_user, code)
    assert loyalty_of(user_api_client, basket_of_customer) is not None

    # when
    switch_off()

    # then
    assert loyalty_of(user_api_client, basket_of_customer) is None


def test_where_the_channel_is_switched_off_there_is_nothing_until_it_is_on_again(silver, user_api_client):
    # given
    terms = ChannelTerms.objects.create(channel_id=silver.channel_id, active=False)
    assert loyalty_of(user_api_client, silver) is None

    # when
    terms.active = True
    terms.save()

    # then
    assert loyalty_of(user_api_client, silver)["tierDiscount"] == dollars(1.5)
