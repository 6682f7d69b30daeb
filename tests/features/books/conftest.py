from tests.services.conftest import (  # noqa: F401
    adjust,
    member,
    now,
    orders,
    other_member,
    other_user,
    reconcile,
    settings_of_program,
    staff_user,
    user,
)
