from tests.services.conftest import (  # noqa: F401
    adjust,
    member,
    now,
    other_member,
    other_user,
    settings_of_program,
    staff_user,
    user,
)
