from tests.graphql.conftest import member, staff_with_users  # noqa: F401
