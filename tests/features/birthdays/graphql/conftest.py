from tests.graphql.conftest import (  # noqa: F401
    app_with_users,
    client,
    inactive,
    member,
    staff_with_orders,
    staff_with_users,
)
