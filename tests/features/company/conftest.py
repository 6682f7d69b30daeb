import pytest
from django.contrib.auth import get_user_model

from tests.services.conftest import now, settings_of_program  # noqa: F401

from .friends import Hands, Shop, join, open_terms


@pytest.fixture
def shop():
    return Shop()


@pytest.fixture
def hands():
    return Hands()


@pytest.fixture
def ada(db, now):  # noqa: F811
    return join("ada", now)


@pytest.fixture
def grace(db, now):  # noqa: F811
    return join("grace", now)


@pytest.fixture
def terms(db, now):  # noqa: F811
    """100 points for a friend and 200 for who brought them, from 50.00 on."""
    open_terms(now)


@pytest.fixture
def clerk(db):
    """One of the staff."""
    return get_user_model().objects.create(username="clerk", is_staff=True)
