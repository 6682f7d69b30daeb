import pytest

from tests.graphql.callers import may
from tests.graphql.conftest import client, inactive, member, staff_with_users  # noqa: F401
from tests.host.conftest import manager  # noqa: F401


@pytest.fixture
def staff(program, staff_api_client):
    return may(staff_api_client, "manage_discounts", "manage_users")
