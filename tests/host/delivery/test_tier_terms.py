"""A tier's own terms of free delivery in a channel go before the channel's (rule 52)."""

from decimal import Decimal

import pytest

from saleor_loyalty_plugin.models import ChannelTerms, Tier, TierChannelTerms

# DHL costs 10.00; the basket of 100.00 costs silver 95.00. The channel: 4.00 from 200.00 on.
NOTHING = None


@pytest.mark.parametrize(
    ("_case", "code", "minimum", "price", "delivery"),
    [
        ("neither", "silver", NOTHING, NOTHING, "10.00"),
        ("its own minimum, the channel's price", "silver", "95.00", NOTHING, "4.00"),
        ("its own of both", "silver", "95.00", "0", "0"),
        ("a cent below its own minimum", "silver", "95.01", "0", "10.00"),
        ("its own price, the channel's minimum", "silver", NOTHING, "0", "10.00"),
        ("those of another tier", "gold", "0", "0", "10.00"),
    ],
)
def test_the_tiers_own_terms_are_offered_charged_and_on_the_order(
    _case,
    code,
    minimum,
    price,
    delivery,
    cart,
    goods,
    channel,
    place,
):
    # given
    ChannelTerms.objects.create(
        channel_id=channel.pk, free_shipping_minimum_order=Decimal(200), free_shipping_price=Decimal(4)
    )
    tier = Tier.objects.get(code=code)
    TierChannelTerms.objects.create(tier=tier, channel_id=channel.pk + 1, free_shipping_minimum_order=Decimal(0))
    TierChannelTerms.objects.create(
        tier=tier,
        channel_id=channel.pk,
        free_shipping_minimum_order=minimum and Decimal(minimum),
        free_shipping_price=price and Decimal(price),
    )
    cart.open((goods.sell("100.00"), 1))

    # when
    offered = cart.options()["DHL"][1]
    prices = cart.deliver()
    order = place(cart)

    # then
    assert offered == prices.delivery == order.delivery == Decimal(delivery)
