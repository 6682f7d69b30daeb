from tests.host.checkout.conftest import cart, channel, give, goods, member  # noqa: F401
from tests.host.conftest import shop  # noqa: F401
from tests.host.orders.conftest import confirmed_by_hand  # noqa: F401
