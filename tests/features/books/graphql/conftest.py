# Saleor's own staff, not the plain project's of the folder above.
from saleor.account.tests.fixtures.user import staff_user  # noqa: F401

from tests.graphql.conftest import member  # noqa: F401
