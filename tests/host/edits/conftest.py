import pytest

from ..checkout.conftest import cart, catalogue, give, member, ten_percent  # noqa: F401
from ..pricing.conftest import channel, goods  # noqa: F401
from .staff import Staff


@pytest.fixture(autouse=True)
def waits_for_confirmation(channel):  # noqa: F811
    """Orders of the channel wait until staff confirm them."""
    channel.automatically_confirm_all_new_orders = False
    channel.save()


@pytest.fixture
def place(shop):
    """Complete a basket and hand its order to staff."""

    def complete(cart):  # noqa: F811
        return Staff(shop, cart.complete())

    return complete


@pytest.fixture
def ordered(cart, goods, place):  # noqa: F811
    """Order pieces, as (price, quantity), with points; delivery costs 10.00 where it is asked for."""

    def order(*lines, points: int = 500, delivered: bool = False):
        cart.open(*[(goods.sell(price, "thing" if delivered else "digital"), quantity) for price, quantity in lines])
        if delivered:
            cart.deliver()
        cart.apply(points)
        return place(cart)

    return order
