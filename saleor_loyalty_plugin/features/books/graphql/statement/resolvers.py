"""`loyaltyStatement`."""

from datetime import datetime

from django.utils import timezone
from graphql.error import GraphQLError
from saleor.graphql.core.context import get_database_connection_name

from .....graphql.core.moments import aware
from .....graphql.core.program import prepared_program
from .....host.program.worths import worths
from ...rules.statement import period_problem
from ...selectors.statement import statement
from ..channels import of_channel
from .types import LoyaltyStatement


def resolve_statement(info, start: datetime, end: datetime, channel: str | None):
    start, end = aware(start), aware(end)
    if problem := period_problem(start, end):
        raise GraphQLError(f"`{problem[0]}`: {problem[1]}")
    return of_channel(info, channel, lambda channel_id: _told(info, start, end, channel_id))


def _told(info, start: datetime, end: datetime, channel_id: int | None) -> LoyaltyStatement:
    using = get_database_connection_name(info.context)
    found = statement(start, end, now=timezone.now(), channel_id=channel_id, using=using)
    return LoyaltyStatement(
        opening=found.opening,
        closing=found.closing,
        values=worths(found.closing, prepared_program(info), using=using),
        **found.movements,
    )
