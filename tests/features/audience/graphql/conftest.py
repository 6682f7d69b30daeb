from tests.graphql.conftest import client, inactive, member, staff_with_users  # noqa: F401
