from tests.host.checkout.conftest import cart, channel, filled, give, goods, member, other_channel  # noqa: F401
from tests.host.conftest import manager, shop  # noqa: F401
