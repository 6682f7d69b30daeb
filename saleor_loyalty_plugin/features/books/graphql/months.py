"""The months of a period that a caller asks for, of all channels or of one."""

from datetime import datetime
from typing import Any

from django.utils import timezone
from graphql.error import GraphQLError

from ....graphql.core.moments import aware
from ....settings import ProgramSettings
from ..rules.retention import edges, period_problem


def months_of(settings: ProgramSettings, start: datetime, end: datetime) -> list[datetime]:
    """Return where the months of a period begin, and where the last ends.

    Raises:
        GraphQLError: the period cannot be told.

    """
    period: dict[str, Any] = {"start": aware(start), "end": aware(end), "zone": settings.zone, "now": timezone.now()}
    if problem := period_problem(**period):
        raise GraphQLError(f"`{problem[0]}`: {problem[1]}")
    return edges(**period)
