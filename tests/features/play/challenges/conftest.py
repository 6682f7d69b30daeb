from datetime import UTC, datetime

import pytest

from tests.services.conftest import settings_of_program  # noqa: F401

from .playing import Play, join

AUTUMN = datetime(2026, 10, 1, 9, 0, tzinfo=UTC)


@pytest.fixture
def play(db):
    return Play()


@pytest.fixture
def ada(db):
    return join("ada", AUTUMN)


@pytest.fixture
def grace(db):
    return join("grace", AUTUMN)
