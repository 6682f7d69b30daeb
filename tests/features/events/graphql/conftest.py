import pytest

from tests.graphql.conftest import client, member  # noqa: F401
from tests.services.conftest import adjust, now, settings_of_program  # noqa: F401


@pytest.fixture
def user(customer_user):
    return customer_user
