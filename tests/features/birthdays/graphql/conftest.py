from tests.graphql.conftest import app_with_users, client, inactive, member, staff_with_users  # noqa: F401
