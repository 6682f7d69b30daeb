from tests.graphql.conftest import member  # noqa: F401
