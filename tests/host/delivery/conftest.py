from ..pricing.conftest import cart, channel, courier, goods, member, no_transaction, place, silver  # noqa: F401
