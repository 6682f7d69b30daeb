from datetime import timedelta

import pytest

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
from ..checkout.servers import Servers


@pytest.fixture(scope="module")
def loaded(django_db_setup):
    """One Saleor for all kinds of races: loading it takes longer than some tries."""
    found = Servers()
    yield found
    found.stop()


@pytest.fixture(autouse=True)
def long_tokens(settings):
    """200 tries take longer than Saleor's tokens live."""
    settings.JWT_TTL_ACCESS = timedelta(days=1)
