import pytest

from tests.services.conftest import now, orders, reconcile, settings_of_program  # noqa: F401

from .fair import Shop, join


@pytest.fixture
def shop():
    return Shop()


@pytest.fixture
def ada(db, now):  # noqa: F811
    return join("ada", now)


@pytest.fixture
def grace(db, now):  # noqa: F811
    return join("grace", now)
