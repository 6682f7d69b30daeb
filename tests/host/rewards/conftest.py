import pytest

from ..checkout.cart import RedeemingCart
from ..checkout.conftest import (  # noqa: F401
    cart,
    catalogue,
    channel,
    filled,
    give,
    goods,
    member,
    other_channel,
    place,
    servers,
    silver,
    standing,
    ten_percent,
    token,
)


@pytest.fixture
def other(user_api_client, channel, goods, filled):  # noqa: F811
    """Another basket of the same member: 30.00 and delivery for 10.00."""
    basket = RedeemingCart(user_api_client, channel)
    basket.open((goods.sell("10.00"), 3))
    basket.deliver()
    return basket


@pytest.fixture
def takes_cards(channel):  # noqa: F811
    """Gift cards pay in checkouts."""
    channel.allow_legacy_gift_card_use = True
    channel.save()
