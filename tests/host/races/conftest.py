from ..checkout.conftest import (  # noqa: F401
    cart,
    catalogue,
    channel,
    filled,
    give,
    goods,
    member,
    servers,
    silver,
    standing,
    token,
)
