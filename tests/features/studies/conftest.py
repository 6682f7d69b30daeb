from tests.services.conftest import now  # noqa: F401
