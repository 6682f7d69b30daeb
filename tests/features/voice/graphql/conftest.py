import pytest

from tests.graphql.callers import may
from tests.graphql.conftest import member  # noqa: F401
from tests.host.conftest import manager  # noqa: F401


@pytest.fixture
def staff(program, staff_api_client):
    return may(staff_api_client, "manage_discounts", "manage_users", "manage_products")
