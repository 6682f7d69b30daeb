import pytest

from tests.features.messages.conftest import (  # noqa: F401
    member,
    now,
    other_member,
    other_user,
    settings_of_program,
    user,
)
from tests.services.conftest import adjust, orders, reconcile  # noqa: F401

from .journeys import NoShop


@pytest.fixture
def shop():
    return NoShop()
