from ..checkout.conftest import cart, catalogue, channel, filled, give, goods, member, silver, standing  # noqa: F401
