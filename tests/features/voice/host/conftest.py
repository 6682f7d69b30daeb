from tests.graphql.conftest import member  # noqa: F401
from tests.host.conftest import manager  # noqa: F401
