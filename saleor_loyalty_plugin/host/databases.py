"""Names of Saleor's two database connections."""

from django.conf import settings

WRITER: str = settings.DATABASE_CONNECTION_DEFAULT_NAME  # type: ignore[misc]
REPLICA: str = settings.DATABASE_CONNECTION_REPLICA_NAME  # type: ignore[misc]
