from ..checkout.conftest import cart, catalogue, channel, filled, give, goods, member, place, silver, standing  # noqa: F401
