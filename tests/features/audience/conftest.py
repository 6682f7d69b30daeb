import pytest

from saleor_loyalty_plugin.features.audience.incentives.selectors import forget_economy
from tests.services.conftest import (  # noqa: F401
    member,
    now,
    orders,
    other_member,
    other_user,
    reconcile,
    settings_of_program,
    user,
)


@pytest.fixture(autouse=True)
def economy_of_this_test_alone():
    """Django's cache outlives a test."""
    forget_economy()
    yield
    forget_economy()
