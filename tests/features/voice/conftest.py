import pytest
from django.contrib.auth import get_user_model

from tests.services.conftest import now, settings_of_program  # noqa: F401

from .people import Shop, join


@pytest.fixture
def shop():
    return Shop()


@pytest.fixture
def ada(db, now):  # noqa: F811
    return join("ada", now)


@pytest.fixture
def grace(db, now):  # noqa: F811
    return join("grace", now)


@pytest.fixture
def clerk(db):
    """One of the staff."""
    return get_user_model().objects.create(username="clerk", is_staff=True)
