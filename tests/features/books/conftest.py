from tests.services.conftest import (  # noqa: F401
    adjust,
    bought,
    member,
    now,
    orders,
    other_member,
    other_user,
    reconcile,
    rich,
    settings_of_program,
    staff_user,
    user,
)
