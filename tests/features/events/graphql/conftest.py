from tests.graphql.conftest import client, member, staff_with_users  # noqa: F401
from tests.services.conftest import adjust, now, settings_of_program, user  # noqa: F401
