"""`loyaltyMovements`."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from saleor.graphql.core.context import get_database_connection_name

from .....graphql.core.program import prepared_program
from .....host.databases import allow_reading
from ...selectors.by_month import movements
from ..channels import of_channel
from ..months import months_of


@dataclass(frozen=True, slots=True)
class Month:
    """What `LoyaltyMovements` shows: signed points by the kind of entry that moved them."""

    from_: datetime
    to: datetime
    points: Mapping[str, int]


def resolve_movements(info, start: datetime, end: datetime, channel: str | None):
    months, using = months_of(prepared_program(info), start, end), get_database_connection_name(info.context)

    def told(channel_id):
        with allow_reading(using):
            found = movements(months, channel_id=channel_id, using=using) if months else []
        spans = zip(pairwise(months), found, strict=True)
        return [Month(first, last, points) for (first, last), points in spans]

    return of_channel(info, channel, told)
