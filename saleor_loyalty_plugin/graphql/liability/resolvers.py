from datetime import datetime

from django.utils import timezone
from saleor.graphql.core.context import get_database_connection_name

from ...host.program.worths import worths
from ...selectors.liability import liability_at, liability_now
from ..core.moments import aware
from ..core.program import prepared_program
from .types import LoyaltyLiability


def resolve_liability(info, at: datetime | None):
    settings = prepared_program(info)
    now, using = timezone.now(), get_database_connection_name(info.context)
    at = at and aware(at)
    found = liability_now(now, using=using) if at is None else liability_at(at, using=using)
    return LoyaltyLiability(
        at=at or now,
        members=found.members,
        points_outstanding=found.points,
        values=worths(found.points, settings, using=using),
    )
