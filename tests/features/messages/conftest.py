from tests.services.conftest import (  # noqa: F401
    member,
    now,
    other_member,
    other_user,
    settings_of_program,
    user,
)
