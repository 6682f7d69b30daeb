"""Where the program is switched off, prices are exactly Saleor's own again, from the next calculation on."""

from decimal import Decimal

import pytest
from saleor.checkout.models import CheckoutDelivery
from saleor.plugins.models import PluginConfiguration

from saleor_loyalty_plugin.models import ChannelTerms, LoyaltyMember
from tests.saleor_features import has_delivery_rows

from .goods import PERCENTAGE


@pytest.fixture
def basket(goods):
    return [(goods.sell("60.00"), 1), (goods.sell("40.00"), 2)]


def program_off(channel, member):
    PluginConfiguration.objects.filter(identifier="saleor.loyalty").update(active=False)


def channel_off(channel, member):
    ChannelTerms.objects.create(channel_id=channel.pk, active=False)


def member_gone(channel, member):
    LoyaltyMember.objects.filter(pk=member.pk).update(user=None)


SWITCHES = [
    ("the program", program_off),
    ("the channel", channel_off),
    ("the membership", member_gone),
]


@pytest.mark.parametrize(("_case", "switch"), SWITCHES)
def test_a_query_after_the_prices_expired_states_saleors_own(_case, switch, channel, member, cart, basket, place):
    # given
    cart.open(*basket)
    with_tier = cart.deliver()

    # when
    switch(channel, member)
    cart.let_prices_expire()
    cart.read()
    prices = cart.read()

    # then
    assert (with_tier.total, with_tier.delivery) == (Decimal("133.00"), 0)
    assert prices.lines == [Decimal("60.00"), Decimal("80.00")]
    assert (prices.delivery, prices.total) == (Decimal("10.00"), Decimal("150.00"))
    assert cart.rows() == []
    order = place(cart)
    assert (order.total, order.tier_rows) == (Decimal("150.00"), [])
    assert order.undiscounted_total == Decimal("150.00")


@pytest.mark.parametrize(("_case", "switch"), SWITCHES)
def test_a_mutation_states_saleors_own(_case, switch, channel, member, cart, basket):
    # given
    cart.open(*basket)
    cart.deliver()

    # when
    switch(channel, member)
    prices = cart.update(basket[1][0], 1)

    # then
    assert prices.lines == [Decimal("60.00"), Decimal("40.00")]
    assert prices.total == Decimal("110.00")
    assert cart.rows() == []


def test_an_order_without_another_look_has_saleors_own(channel, member, cart, basket, place):
    # given
    cart.open(*basket)
    cart.deliver()

    # when
    program_off(channel, member)
    cart.let_prices_expire()
    order = place(cart)

    # then
    assert (order.total, order.tier_rows) == (Decimal("150.00"), [])


def test_a_voucher_is_what_it_would_have_been(channel, member, cart, goods, basket):
    # given
    goods.voucher(PERCENTAGE, "10")
    cart.open(*basket)
    before = cart.add_code()

    # when
    program_off(channel, member)
    cart.let_prices_expire()
    cart.read()
    prices = cart.read()

    # then
    assert (before.total, before.discount) == (Decimal("119.70"), Decimal("13.30"))
    assert (prices.total, prices.discount) == (Decimal("126.00"), Decimal("14.00"))


def test_the_offered_delivery_costs_its_own_price(channel, member, cart, basket):
    # given
    cart.open(*basket)
    free = cart.options()["DHL"][1]

    # when
    program_off(channel, member)

    # then
    assert (free, cart.options()["DHL"][1]) == (0, Decimal("10.00"))
    rows = CheckoutDelivery.objects.filter(checkout=cart.checkout).values_list("private_metadata", flat=True)
    assert list(rows) == ([{}] if has_delivery_rows() else [])


def test_switched_on_again_it_discounts_again(channel, member, cart, basket):
    # given
    program_off(channel, member)
    before = cart.open(*basket)

    # when
    PluginConfiguration.objects.filter(identifier="saleor.loyalty").update(active=True)
    cart.let_prices_expire()

    # then
    assert (before.total, cart.read().total) == (Decimal("140.00"), Decimal("133.00"))
