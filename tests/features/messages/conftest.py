import pytest

from saleor_loyalty_plugin.features.messages.models import MessageTemplate
from tests.services.conftest import (  # noqa: F401
    member,
    now,
    other_member,
    other_user,
    settings_of_program,
    user,
)


@pytest.fixture
def marketing(db):
    return MessageTemplate.objects.get(code="joined")


@pytest.fixture
def transactional(db):
    return MessageTemplate.objects.get(code="points_expiring")
